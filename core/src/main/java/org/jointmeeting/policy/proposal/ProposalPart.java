package org.jointmeeting.policy.proposal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/**
 * A part of a proposal, and what hangs on it: whether its change is a revision of substance, after which the opinions given on the
 * earlier text no longer stand (Article 11(1)), and which matters reserved to the city it bears on, whose clearance then no longer
 * stands (Article 10). Of substance is who answers for the policy, what it changes, and who gets what, where and when. The title
 * says none of these, and the units involved say only who is concerned: one that comes in is asked itself, one that leaves stays
 * among those asked.
 */
public enum ProposalPart implements Named {
    /** 标题. */
    TITLE("标题", "title", false, Matters.NONE, Proposal::title),
    /** 牵头起草部门. */
    LEAD("牵头起草部门", "lead unit", true, Matters.NONE, Proposal::lead),
    /** 相关部门: whose duties it touches. */
    INVOLVED("相关部门", "involved units", false, Matters.NONE, p -> Set.copyOf(p.involved())),
    /** The policy it adjusts, and with it whose standard and scope it changes. */
    ADJUSTS("拟调整的政策", "adjusted policy", true, Matters.OF_ARTICLE_10, Proposal::adjusts),
    /** What it touches; a matter that is newly touched was never cleared. */
    TOUCHES("涉及事项", "what it touches", true, Matters.NONE, p -> Set.copyOf(p.touches())),
    /** Article 10(5). */
    RESERVED_BASIS("由市统一制定的法律依据", "legal basis of the reservation", true, Matters.BY_LAW, Proposal::otherReservedBasis),
    /** The category, and with it welfare or assistance. */
    CATEGORY("政策类别", "category", true, Matters.OF_ARTICLE_10, p -> p.coverage().category()),
    /** 受益人群. */
    GROUPS(
            "受益人群",
            "beneficiary groups",
            true,
            Matters.SCOPE,
            p -> Set.copyOf(p.coverage().groups())),
    /** 受益形式. */
    FORM(
            "受益形式",
            "form of benefit",
            true,
            Matters.OF_ARTICLE_10,
            p -> p.coverage().form()),
    /** 年龄条件. */
    AGE("年龄条件", "age range", true, Matters.SCOPE, p -> p.coverage().age()),
    /** 收入条件. */
    INCOME("收入条件", "income", true, Matters.SCOPE, p -> p.coverage().income()),
    /** 户籍居住条件. */
    RESIDENCE("户籍居住条件", "residence", true, Matters.SCOPE, p -> p.coverage().residence()),
    /** 适用区域. */
    AREA("适用区域", "area", true, Matters.SCOPE, p -> Set.copyOf(p.coverage().area())),
    /** 实施期限, and with it the time of a standard. */
    PERIOD(
            "实施期限",
            "period",
            true,
            Matters.STANDARD,
            p -> List.of(p.coverage().from(), p.coverage().until()));

    private final Text text;
    private final boolean ofSubstance;
    private final Set<ReservedMatter> bearsOn;
    private final Function<Proposal, Object> in;

    ProposalPart(
            String zh, String en, boolean ofSubstance, Set<ReservedMatter> bearsOn, Function<Proposal, Object> in) {
        this.text = Text.of(zh, en);
        this.ofSubstance = ofSubstance;
        this.bearsOn = bearsOn;
        this.in = in;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * Whether its change is a revision of substance.
     *
     * @return true if those who were asked must be asked again
     */
    public boolean isOfSubstance() {
        return ofSubstance;
    }

    /**
     * Whether a clearance of a matter reserved to the city answers this part.
     *
     * @return true if the clearance does not outlast a change of this part
     */
    public boolean bearsOn(ReservedMatter matter) {
        return bearsOn.contains(matter);
    }

    /**
     * The parts in which two texts of a proposal differ. In what order units, groups or areas are listed does not matter.
     *
     * @param one a text
     * @param other another
     * @return the parts, in order; empty if they say the same
     */
    public static List<ProposalPart> changed(Proposal one, Proposal other) {
        return Arrays.stream(values())
                .filter(part -> !Objects.equals(part.in.apply(one), part.in.apply(other)))
                .toList();
    }

    private static final class Matters {
        static final Set<ReservedMatter> NONE = Set.of();
        static final Set<ReservedMatter> BY_LAW = Set.of(ReservedMatter.OTHER_BY_LAW);
        static final Set<ReservedMatter> STANDARD =
                Set.of(ReservedMatter.WELFARE_STANDARD, ReservedMatter.ASSISTANCE_STANDARD);
        static final Set<ReservedMatter> SCOPE = Set.of(ReservedMatter.WELFARE_SCOPE, ReservedMatter.ASSISTANCE_SCOPE);
        static final Set<ReservedMatter> OF_ARTICLE_10 =
                Set.copyOf(EnumSet.complementOf(EnumSet.of(ReservedMatter.OTHER_BY_LAW)));

        private Matters() {}
    }
}

package org.jointmeeting.policy;

import static org.jointmeeting.procedure.Guard.guard;
import static org.jointmeeting.procedure.Guard.reading;
import static org.jointmeeting.provision.Clauses.ART_10_P2;
import static org.jointmeeting.provision.Clauses.ART_11_I1;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_11_I3;
import static org.jointmeeting.provision.Clauses.ART_11_P1;
import static org.jointmeeting.provision.Clauses.ART_9_P1;
import static org.jointmeeting.provision.Clauses.ART_9_P2;
import static org.jointmeeting.provision.Clauses.ART_9_P3;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.Triggers;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.Dossier;
import org.jointmeeting.policy.dossier.DossierSection;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Guard;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Reading;

/** The conditions on which a policy moves, each a named constant with its provision. */
final class PolicyGuards {

    /** Article 10, paragraph 2: every matter reserved to the city was studied and may go on. */
    static final Guard<Policy> RESERVED_MATTERS_CLEARED = guard(
            PolicyRefusal.RESERVED_MATTERS_NOT_CLEARED,
            ART_10_P2,
            (p, in) -> Reserved.allCleared(p, in),
            (p, in) -> Reserved.uncleared(p, in).stream()
                    .map(m -> Detail.item("matter", m))
                    .toList());

    /** Article 10, paragraph 2: there is something to study. */
    static final Guard<Policy> RESERVED_MATTER_THERE =
            guard(PolicyRefusal.NO_RESERVED_MATTER, ART_10_P2, (p, in) -> !Reserved.allCleared(p, in));

    /** Article 9, paragraph 1: how the proposal meets each principle is stated. */
    static final Guard<Policy> PRINCIPLES_STATED =
            sectionComplete(PolicyRefusal.PRINCIPLES_NOT_STATED, ART_9_P1, DossierSection.PRINCIPLES);

    /** Article 9, paragraph 2: experience, comparison, estimate and the first draft in the standard form. */
    static final Guard<Policy> GROUNDWORK_COMPLETE = guard(
            PolicyRefusal.GROUNDWORK_INCOMPLETE,
            ART_9_P2,
            (p, in) -> p.dossier().says(DossierSection.GROUNDWORK)
                    && p.dossier().estimate().isPresent()
                    && p.dossier().has(DocumentKind.FIRST_DRAFT),
            (p, in) -> missingGroundwork(p.dossier()));

    /** Article 9, paragraph 3: the eight items of argument. */
    static final Guard<Policy> ARGUMENT_COMPLETE =
            sectionComplete(PolicyRefusal.ARGUMENT_INCOMPLETE, ART_9_P3, DossierSection.ARGUMENT);

    /** Article 9, paragraph 3: each of the six procedures done, or not applicable with a reason. */
    static final Guard<Policy> PROCEDURES_CONCLUDED = guard(
            PolicyRefusal.PROCEDURES_INCOMPLETE,
            ART_9_P3,
            (p, in) -> p.dossier().proceduresConcluded(),
            (p, in) -> p.dossier().missingProcedures().stream()
                    .map(d -> Detail.item("procedure", d))
                    .toList());

    /** Article 11(1): the review draft is attached. */
    static final Guard<Policy> REVIEW_DRAFT_ATTACHED = attached(DocumentKind.REVIEW_DRAFT, ART_11_I1);

    /** Article 11(2): the approval draft is attached. */
    static final Guard<Policy> APPROVAL_DRAFT_ATTACHED = attached(DocumentKind.APPROVAL_DRAFT, ART_11_I2);

    /** Article 11(1): the mandatory consultees, less the lead unit itself, have replied. */
    static final Guard<Policy> MANDATORY_OPINIONS_IN = guard(
            PolicyRefusal.MANDATORY_OPINIONS_MISSING,
            ART_11_I1,
            (p, in) -> mandatoryRepliesIn(p, in),
            (p, in) -> in.rules().book().consultees().stream()
                    .filter(u -> !u.equals(p.lead()) && !p.consultation().hasReplied(u))
                    .map(u -> Detail.unit(u, in.rules()))
                    .toList());

    /** Article 11(1): everybody has replied; or the local reply period has passed and the silent ones were reminded. */
    static final Guard<Policy> REPLIES_IN_OR_TIME_PASSED = guard(
            PolicyRefusal.REPLIES_AWAITED,
            ART_11_I1,
            (p, in) -> p.consultation().allReplied() || timePassedAndReminded(p.consultation(), in),
            (p, in) -> units(p.consultation().awaited(), in));

    /** There is somebody to remind. */
    static final Guard<Policy> REPLIES_AWAITED = guard(
            PolicyRefusal.EVERYBODY_REPLIED,
            ART_11_I1,
            (p, in) -> !p.consultation().allReplied());

    /** Article 11(1): whoever was asked was asked about this text, and not an earlier one. */
    static final Guard<Policy> ASKED_ON_THIS_TEXT = guard(
            PolicyRefusal.ASKED_ON_EARLIER_TEXT,
            ART_11_I1,
            (p, in) -> p.consultation().toAskAgain().isEmpty(),
            (p, in) -> units(p.consultation().toAskAgain(), in));

    /** Article 11(1): every involved unit was asked. */
    static final Guard<Policy> INVOLVED_UNITS_ASKED = guard(
            PolicyRefusal.UNITS_NOT_ASKED,
            ART_11_I1,
            (p, in) -> p.consultation().asked().containsAll(p.proposal().involved()),
            (p, in) -> p.proposal().involved().stream()
                    .filter(u -> !p.consultation().asked().contains(u))
                    .map(u -> Detail.unit(u, in.rules()))
                    .toList());

    /** Article 11(1): suggestions and objections are answered. */
    static final Guard<Policy> OPINIONS_ANSWERED = guard(
            PolicyRefusal.OPINIONS_UNANSWERED,
            ART_11_I1,
            (p, in) -> p.consultation().allAnswered(),
            (p, in) -> units(p.consultation().unanswered(), in));

    /** Article 11: no overlap is waved away silently; each is answered with a reason. */
    static final Guard<Policy> OVERLAPS_ANSWERED = reading(
            Catalogue.IN_FORCE,
            guard(
                    PolicyRefusal.OVERLAPS_UNANSWERED,
                    ART_11_P1,
                    (p, in) -> Overlaps.unanswered(p, in).isEmpty(),
                    (p, in) -> titles(Overlaps.unanswered(p, in))));

    /** Article 11: nothing calls for the coordinated procedure. */
    static final Guard<Policy> NO_TRIGGER = reading(
            Catalogue.IN_FORCE,
            guard(
                    PolicyRefusal.TRIGGER_HOLDS,
                    ART_11_P1,
                    (p, in) -> !Overlaps.callForCoordination(p, in),
                    (p, in) -> triggerDetails(p, in)));

    /** Article 11: something calls for the coordinated procedure. */
    static final Guard<Policy> TRIGGER = reading(
            Catalogue.IN_FORCE,
            guard(PolicyRefusal.NO_TRIGGER_HOLDS, ART_11_P1, (p, in) -> Overlaps.callForCoordination(p, in)));

    /** No meeting has agreed to this draft yet. */
    static final Guard<Policy> NOT_AGREED_YET = guard(
            PolicyRefusal.ALREADY_AGREED,
            ART_11_I2,
            (p, in) -> p.coordination().agreed().isEmpty());

    /** Article 11(2) and (3): a policy that a trigger puts on the coordinated route goes up only when a meeting agreed. */
    static final Guard<Policy> AGREED_WHERE_CALLED_FOR = reading(
            Catalogue.IN_FORCE,
            guard(
                    PolicyRefusal.NOT_COORDINATED_YET,
                    ART_11_P1,
                    (p, in) -> p.coordination().agreed().isPresent() || !Overlaps.callForCoordination(p, in),
                    (p, in) -> triggerDetails(p, in)));

    /** Article 11(3): no unit has come to object since the special coordination meeting agreed. */
    static final Guard<Policy> NO_LATE_OBJECTION = guard(
            PolicyRefusal.OBJECTION_OUTSTANDING,
            ART_11_I3,
            (p, in) -> !lateObjection(p, in),
            (p, in) -> objecting(p, in));

    /** Article 11(3): a unit has come to object since the special coordination meeting agreed. */
    static final Guard<Policy> LATE_OBJECTION =
            guard(PolicyRefusal.NO_NEW_OBJECTION, ART_11_I3, (p, in) -> lateObjection(p, in));

    /** Article 11(3): the general convener's meeting was held on this draft and did not agree. */
    static final Guard<Policy> GENERAL_MEETING_FAILED = guard(
            PolicyRefusal.NO_FAILED_MEETING,
            ART_11_I3,
            (p, in) -> p.coordination().latest().isPresent()
                    && p.coordination().latest().get().level() == CoordinationLevel.GENERAL
                    && p.coordination().latest().get().outcome() == MeetingOutcome.NOT_AGREED);

    /** Article 11(2): the special coordination meeting agrees only when no unit still objects (as the place is read). */
    static final Guard<Policy> OBJECTIONS_SETTLED = guard(
            PolicyRefusal.OBJECTION_OUTSTANDING,
            ART_11_I2,
            (p, in) -> !p.consultation().anyObjects() || in.rules().reads(Reading.AGREED_AS_DECLARED),
            PolicyGuards::objecting);

    /** Article 11(2) and (3): the meeting is of the type that settles the policy where it stands. */
    static final Guard<Policy> AT_THE_MEETINGS_LEVEL = guard(
            PolicyRefusal.NOT_THIS_LEVEL,
            ART_11_I2,
            (p, in) -> in.mandate(SettlingMeeting.class)
                    .map(m -> p.stage().awaits().equals(Optional.of(m.level())))
                    .orElse(true));

    private PolicyGuards() {}

    /** Each trigger that holds, with its facts. */
    private static List<Detail> triggerDetails(Policy p, Setting in) {
        List<Overlap> overlaps = Overlaps.of(p, in);
        Triggers facts = p.triggers(overlaps);
        return facts.holding().stream()
                .map(t -> new Detail(
                        "trigger",
                        t.name(),
                        t.text(),
                        switch (t) {
                            case SEVERAL_DEPARTMENTS -> units(facts.departments(), in);
                            case OVERLAP -> titles(overlaps);
                            case MAJOR_DISAGREEMENT -> units(facts.objecting(), in);
                        }))
                .toList();
    }

    private static List<Detail> units(List<UnitId> units, Setting in) {
        return units.stream().map(u -> Detail.unit(u, in.rules())).toList();
    }

    private static List<Detail> titles(List<Overlap> overlaps) {
        return overlaps.stream()
                .map(o -> Detail.subject(o.with().subject(), o.title()))
                .toList();
    }

    private static boolean lateObjection(Policy p, Setting in) {
        return p.consultation().anyObjects()
                && p.coordination().agreed().isPresent()
                && p.coordination().agreed().get() == CoordinationLevel.SPECIAL
                && in.rules().reads(Reading.AGREED_WITHOUT_OBJECTION);
    }

    private static List<Detail> objecting(Policy p, Setting in) {
        return units(p.consultation().objecting(), in);
    }

    private static boolean mandatoryRepliesIn(Policy p, Setting in) {
        List<UnitId> consultees = in.rules().book().consultees();
        for (int i = 0; i < consultees.size(); i++) {
            UnitId unit = consultees.get(i);
            if (!unit.equals(p.lead()) && !p.consultation().hasReplied(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean timePassedAndReminded(Consultation c, Setting in) {
        return c.replyBy().isPresent()
                && in.today().isAfter(c.replyBy().get())
                && c.remindedOn().isPresent();
    }

    private static Guard<Policy> sectionComplete(PolicyRefusal code, Provision provision, DossierSection section) {
        return guard(
                code,
                provision,
                (p, in) -> p.dossier().says(section),
                (p, in) -> p.dossier().missing(section).stream()
                        .map(i -> Detail.item("item", i))
                        .toList());
    }

    private static Guard<Policy> attached(DocumentKind kind, Provision provision) {
        return guard(
                PolicyRefusal.DRAFT_NOT_ATTACHED,
                provision,
                (p, in) -> p.dossier().has(kind),
                (p, in) -> List.of(Detail.item("document", kind)));
    }

    private static List<Detail> missingGroundwork(Dossier d) {
        List<Detail> missing = new ArrayList<>();
        d.missing(DossierSection.GROUNDWORK).forEach(i -> missing.add(Detail.item("item", i)));
        if (d.estimate().isEmpty()) {
            missing.add(new Detail(
                    "item", "RESOURCE_ESTIMATE", Text.of("资金、人员和空间测算", "estimate of funds, staff and space")));
        }
        if (!d.has(DocumentKind.FIRST_DRAFT)) {
            missing.add(Detail.item("document", DocumentKind.FIRST_DRAFT));
        }
        return missing;
    }
}

package org.jointmeeting.policy;

import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Parties;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.provision.Text;

/** By whom: the parties to a policy. For a unit acts its member, its liaison, or a case officer where a local rule has them. */
final class PolicyParties {
    private static final List<Capacity> SPEAKERS = List.of(Capacity.MEMBER, Capacity.LIAISON);
    private static final List<Capacity> DRAFTERS = List.of(Capacity.MEMBER, Capacity.LIAISON, Capacity.CASE_OFFICER);

    /** Article 7(3): a unit that may draft. */
    static final Party<Policy> DRAFTING_UNIT = Parties.of(
            Text.of("可起草政策的单位", "a unit that may draft"),
            SPEAKERS,
            (p, in) -> in.rules().draftingUnits());

    /** 牵头起草部门, for the work on the draft. */
    static final Party<Policy> LEAD_DRAFTERS =
            Parties.ofUnit(Text.of("牵头起草部门（含经办人）", "the lead unit, case officers included"), DRAFTERS, Policy::lead);

    /** 牵头起草部门. */
    static final Party<Policy> LEAD_UNIT = Parties.ofUnit(Text.of("牵头起草部门", "the lead unit"), SPEAKERS, Policy::lead);

    /** Article 11(1): a unit whose opinion was asked for. */
    static final Party<Policy> ASKED_UNIT = Parties.of(
            Text.of("被征求意见的单位", "a unit that was asked"),
            SPEAKERS,
            (p, in) -> p.consultation().asked());

    /** 联席会议办公室. */
    static final Party<Policy> OFFICE = Parties.office();

    /** The unit that issues: a local rule's, otherwise the lead unit. */
    static final Party<Policy> ISSUER = Parties.of(
            Text.of("印发单位", "the issuing unit"),
            SPEAKERS,
            (p, in) -> in.rules().local().issuers().isEmpty()
                    ? List.of(p.lead())
                    : in.rules().local().issuers());

    /** Article 11(2) and (3): the minutes of a coordination meeting. */
    static final Party<Policy> MINUTES =
            Parties.act(Text.of("协调会会议纪要", "the minutes of a coordination meeting"), SettlingMeeting.class);

    /** Article 11(2) and (3): the agenda of a coordination meeting. */
    static final Party<Policy> AGENDA =
            Parties.act(Text.of("协调会议程", "the agenda of a coordination meeting"), AgendaAct.class);

    /** The issue of the policy that adjusted this one. */
    static final Party<Policy> SUCCESSOR =
            Parties.act(Text.of("调整后政策的印发", "the issue of the policy that adjusts it"), Succession.class);

    private PolicyParties() {}
}

package org.jointmeeting.examples.benchmarks;

import static org.jointmeeting.examples.benchmarks.District.DIRECTOR;
import static org.jointmeeting.examples.benchmarks.District.TODAY;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.meeting.AgendaItem;
import org.jointmeeting.meeting.AgendaKind;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Declaration;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MinutesItem;
import org.jointmeeting.meeting.Presence;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Store;

/** A joint meeting on a store in memory that holds a load, and the whole escalated route through it. Not for several threads. */
final class Office {
    /** How many acts a route has: its policy's, five of each meeting, and the repeal. */
    static final int ACTS = 30;

    private static final PolicyId MODEL = PolicyId.of("MODEL");
    private static final Proposal PROPOSAL = Papers.ofOneSubdistrict();

    final JointMeeting meeting;
    private final Store store = new InMemoryStore();
    private int acts;
    private int routes;

    /** Opens it and fills its store. */
    Office(Load load) {
        meeting = JointMeeting.opening("futian")
                .roster(District.roster())
                .store(store)
                .clock(District.CLOCK)
                .open();
        policy(
                DIRECTOR,
                MODEL,
                new DraftingCommand.EnterInForce(
                        Papers.inForce(0), "福民〔2019〕7号", TODAY.minusDays(900), TODAY.minusDays(870)));
        Policy model = meeting.state(MODEL).orElseThrow();
        PolicyId draft = PolicyId.of("DRAFT");
        policy(District.LEAD, draft, new DraftingCommand.StartDraft(PROPOSAL));
        RegisterEntry entered = meeting.register(1, 100).items().stream()
                .filter(e -> e.subject().equals(MODEL.subject()))
                .findFirst()
                .orElseThrow();
        new FullStore(store, JointMeetingId.of("futian"), model, entered)
                .fill(
                        load,
                        meeting.obligations(new ObligationQuery(
                                        TODAY, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1))
                                .items());
    }

    /** The whole escalated route of a new policy, which is repealed at the end, so that no route meets the one before. */
    int route() {
        acts = 0;
        routes++;
        PolicyId policy = PolicyId.of("P-" + routes);
        inSpecialCoordination(policy);
        settled("S-" + routes, policy, "special-coordination", District.CONVENER, ItemOutcome.NOT_AGREED);
        settled("G-" + routes, policy, "general-coordination", District.GENERAL_CONVENER, ItemOutcome.AGREED);
        Route.toFiling().forEach(leg -> policy(leg.person(), policy, leg.command()));
        policy(DIRECTOR, policy, new PublicationCommand.Repeal("福府〔2026〕30号", TODAY, "已有新的规定。"));
        if (acts != ACTS) {
            throw new IllegalStateException("a route of " + acts + " acts");
        }
        return acts;
    }

    /** A new policy that awaits the special coordination meeting. */
    void inSpecialCoordination(PolicyId policy) {
        Route.toReview(PROPOSAL).forEach(leg -> policy(leg.person(), policy, leg.command()));
    }

    private void settled(String id, PolicyId policy, String type, PersonId convener, ItemOutcome outcome) {
        MeetingId at = MeetingId.of(id);
        act(
                convener,
                at,
                new MeetingCommand.Convene(
                        MeetingTypeId.of(type),
                        TODAY.atTime(14, 30),
                        "区政府会议室",
                        List.of(new AgendaItem(
                                1, AgendaKind.SUBJECT, "协调" + policy, Optional.empty(), Optional.of(policy.subject()))),
                        List.of(District.CIVIL_AFFAIRS, District.HEALTH)));
        act(convener, at, new MeetingCommand.Open());
        act(
                DIRECTOR,
                at,
                new MeetingCommand.RecordAttendance(List.of(
                        new Attendance(District.CIVIL_AFFAIRS, Presence.PRESENT, Optional.empty()),
                        new Attendance(District.HEALTH, Presence.PRESENT, Optional.empty()))));
        act(convener, at, new MeetingCommand.Close(List.of(new Declaration(1, outcome))));
        act(
                DIRECTOR,
                at,
                new MeetingCommand.IssueMinutes(
                        "福联会纪〔2026〕" + id, List.of(new MinutesItem(1, outcome, "会议认为。")), List.of()));
    }

    private void policy(PersonId person, PolicyId policy, PolicyCommand command) {
        accepted(meeting.act(person, policy, command));
    }

    private void act(PersonId person, MeetingId at, MeetingCommand command) {
        accepted(meeting.act(person, at, command));
    }

    private void accepted(Outcome outcome) {
        if (!outcome.isAccepted()) {
            throw new IllegalStateException("refused: " + outcome.refusals());
        }
        acts++;
    }
}

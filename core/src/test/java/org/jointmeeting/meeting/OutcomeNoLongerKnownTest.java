package org.jointmeeting.meeting;

import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.KnownPolicy.policy;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.meeting.MeetingCommand.Redeclare;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyEvent;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.AgendaMatter;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.procedure.Tabling;
import org.junit.jupiter.api.Test;

/** A procedure that came to know other outcomes between the meeting and its minutes. */
class OutcomeNoLongerKnownTest {
    private static final Procedure<Policy> WITHOUT_AGREEMENT = new ProcedureBuilder<>(
                    PolicyProcedure.KIND,
                    PolicyProcedure.PROCEDURE.text(),
                    Policy.class,
                    Policy.UNSTARTED,
                    (p, stage, day) -> p)
            .tabled(new WithoutAgreement())
            .of(PolicyCommand.class, PolicyEvent.class);

    @Test
    void what_was_declared_is_refused_in_the_minutes_and_declared_anew() {
        MeetingScenario meeting = declaredAgreed(policy("P-1", SPECIAL_COORDINATION));
        assertThatDecision(meeting.officeTries(meeting.minutes()))
                .isRefusedFor(MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT)
                .naming(MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT, 1, "NOT_AGREED", "TO_BE_REVISED", "ADJOURNED")
                .citing(MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT, "art11-i2");

        meeting.does(
                meeting.meeting().presider().orElseThrow().person(),
                new Redeclare(meeting.declaring(ItemOutcome.ADJOURNED)));

        assertThatDecision(meeting.officeTries(meeting.minutes())).leadsTo(MeetingStage.MINUTED);
    }

    @Test
    void one_that_no_longer_awaits_the_meeting_does_not_keep_the_minutes_back() {
        MeetingScenario meeting = declaredAgreed(policy("P-1", REVISION));
        assertThatDecision(meeting.officeTries(meeting.minutes())).leadsTo(MeetingStage.MINUTED);
    }

    /** Agreed to while its procedure knew agreement; now it stands like this and does not. */
    private static MeetingScenario declaredAgreed(KnownPolicy now) {
        return aMeeting()
                .ofType(SPECIAL)
                .coordinating(policy("P-1", SPECIAL_COORDINATION))
                .held(ItemOutcome.AGREED)
                .beside(new Neighbour<>(now.policy().subject(), now.state(), WITHOUT_AGREEMENT));
    }

    private static final class WithoutAgreement implements Tabling<Policy> {
        private static final Tabling<Policy> BEFORE =
                PolicyProcedure.PROCEDURE.tabling().orElseThrow();

        @Override
        public AgendaMatter matter(Policy policy) {
            return BEFORE.matter(policy);
        }

        @Override
        public List<AgendaOutcome> outcomes() {
            return BEFORE.outcomes().stream()
                    .filter(o -> !o.id().equals("AGREED"))
                    .toList();
        }

        @Override
        public Command scheduled(Optional<SubjectId> meeting) {
            return BEFORE.scheduled(meeting);
        }

        @Override
        public Command settled(String outcome) {
            return BEFORE.settled(outcome);
        }
    }
}

package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.P1;

import java.util.List;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;

/** The way in to Futian's joint meeting, and what is said there against an act; with one act against which nothing is. */
record FutianDoor(District futian) {
    static final SubjectId POLICY_1 = P1.subject();
    static final Proposal PROPOSAL = Proposals.ledBy(Units.CIVIL_AFFAIRS);
    static final StartDraft DRAFT = new StartDraft(PROPOSAL);

    FutianDoor() {
        this(District.futian());
    }

    JointMeeting meeting() {
        return futian.meeting;
    }

    /** What is wrong with an act's content, in English; a dry run says the same, and nothing else is said. */
    List<String> faults(Act act) {
        Outcome outcome = meeting().act(act);
        assertThat(meeting().check(act)).isEqualTo(outcome);
        assertThat(codes(act)).containsOnly(KernelRefusal.INVALID_COMMAND.name());
        return outcome.refusals().stream()
                .flatMap(r -> r.details().stream())
                .map(Detail::text)
                .map(t -> t.in(Language.EN))
                .toList();
    }

    List<String> codes(Act act) {
        return meeting().act(act).refusals().stream().map(Refusal::code).toList();
    }
}

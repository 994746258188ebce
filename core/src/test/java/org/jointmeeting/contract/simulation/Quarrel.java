package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.Presider;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.proposal.Range;

/** Does not give in: meetings fail, drafts are taken up again, and revised after everybody was asked. */
final class Quarrel implements Habit {

    @Override
    public void turn(World world) {
        Node node = world.anyNode();
        for (PolicyId id : Proposals.in(PolicyStage.GENERAL_COORDINATION, world)) {
            node.policy(id)
                    .coordination()
                    .scheduled()
                    .ifPresentOrElse(
                            meeting -> fail(world, MeetingId.of(meeting.id())),
                            () -> byLead(world, id, new CoordinationCommand.TakeUpRevision("另行测算。")));
        }
        List<PolicyId> revising = Proposals.in(PolicyStage.REVISION, world);
        if (!revising.isEmpty()) {
            PolicyId id = world.dice.one(revising);
            Policy p = node.policy(id);
            Range older = new Range(Optional.of(world.dice.number(50, 90)), Optional.empty());
            byLead(
                    world,
                    id,
                    new DraftingCommand.ReviseProposal(
                            p.proposal().withCoverage(p.proposal().coverage().withAge(older))));
            byLead(world, id, new ConsultationCommand.SubmitReviewDraft());
        }
    }

    private static void fail(World world, MeetingId id) {
        Meeting m = world.anyNode().meeting(id);
        m.presider()
                .map(Presider::person)
                .ifPresent(person -> world.desk.handIn(Act.of(
                        person,
                        id.subject(),
                        new MeetingCommand.Close(MeetingPen.declaring(m, ItemOutcome.NOT_AGREED)))));
    }

    private static void byLead(World world, PolicyId id, PolicyCommand command) {
        world.cast()
                .speaker(world.anyNode().policy(id).lead())
                .ifPresent(person -> world.desk.handIn(Act.of(person, id.subject(), command)));
    }
}

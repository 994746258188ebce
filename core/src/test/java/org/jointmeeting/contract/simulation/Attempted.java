package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.rules.book.Question;

/**
 * A command of which nobody asked whether it may be given.
 *
 * @param kind of which kind of subject
 * @param command the command
 */
record Attempted(String kind, Command command) {
    private static final List<String> POLICY_COMMANDS = List.of(
            "ReviseProposal",
            "WorkOnDossier",
            "RequestCityStudy",
            "ProceedAfterStudy",
            "ReferToCity",
            "Decline",
            "SolicitOpinions",
            "RemindConsultees",
            "GiveOpinion",
            "CloseConsultation",
            "SubmitReviewDraft",
            "PassReview",
            "ReturnReviewDraft",
            "TakeUpRevision",
            "ReferToGeneralConvener",
            "TakeCoordinatedRoute",
            "PrepareApprovalDraft",
            "SubmitForApproval",
            "RecordApproval",
            "RecordReturn",
            "RecordRejection",
            "Issue",
            "FileForRecord",
            "Withdraw",
            "Repeal",
            "MoveToEdition");
    private static final List<String> MEETING_COMMANDS = List.of(
            "Postpone",
            "ChangeAgenda",
            "Cancel",
            "Open",
            "TakeOver",
            "CloseUnsettled",
            "Close",
            "Redeclare",
            "IssueMinutes");

    /** One of each. */
    static List<Attempted> all(World world) {
        List<Attempted> all = new ArrayList<>();
        onPolicies(world).forEach(c -> all.add(new Attempted(PolicyId.KIND, c)));
        onMeetings(world).forEach(c -> all.add(new Attempted(MeetingProcedure.KIND, c)));
        onTheComposition(world).forEach(c -> all.add(new Attempted(MembershipProcedure.KIND, c)));
        return all;
    }

    private static Stream<Command> onPolicies(World world) {
        Node node = world.anyNode();
        UnitId unit = world.dice.one(Proposals.speaking(world.rules()));
        PolicyId id = world.policies().isEmpty() ? PolicyId.of("none") : world.dice.one(world.policies());
        PolicyWhim whim = new PolicyWhim(world, node);
        return Stream.concat(
                POLICY_COMMANDS.stream().flatMap(c -> whim.write(c, id, unit).stream()),
                Stream.of(
                        new DraftingCommand.StartDraft(Proposals.of(world, unit, "草案")),
                        new DraftingCommand.EnterInForce(
                                Proposals.of(world, unit, "现行政策"), "民规1号", world.today(), world.today()),
                        new DraftingCommand.AnswerOverlap(id, "互为补充。"),
                        PolicyPen.answer(unit),
                        new CoordinationCommand.SettleAgreed(),
                        new CoordinationCommand.SettleNotAgreed(),
                        new CoordinationCommand.SettleToBeRevised(),
                        new CoordinationCommand.NoteMeeting(Optional.empty()),
                        new PublicationCommand.Supersede(id)));
    }

    private static Stream<Command> onMeetings(World world) {
        MeetingWhim whim = new MeetingWhim(world, world.anyNode());
        MeetingId id = world.meetings().isEmpty() ? MeetingId.of("none") : world.dice.one(world.meetings());
        Meeting m = world.anyNode().meeting(id);
        return Stream.concat(
                MEETING_COMMANDS.stream().flatMap(c -> whim.write(c, id).stream()),
                Stream.of(
                        MeetingPen.convene(
                                world.dice
                                        .one(world.rules().book().meetingTypes())
                                        .id(),
                                world.today(),
                                MeetingPen.onOtherMatters(),
                                List.of()),
                        new MeetingCommand.RecordAttendance(
                                MeetingPen.present(world.rules().office())),
                        new MeetingCommand.Close(MeetingPen.declaring(m, ItemOutcome.AGREED))));
    }

    private static Stream<Command> onTheComposition(World world) {
        Standing seat = world.dice.one(FoundingRoster.seats(world.rules().book()));
        LocalDate today = world.today();
        return Stream.of(
                new MembershipCommand.Constitute(Roster.EMPTY),
                new MembershipCommand.Appoint(Cast.STRANGER, seat.capacity(), seat.unit(), today, Optional.empty()),
                new MembershipCommand.Relieve(Cast.STRANGER, seat.capacity(), seat.unit(), today),
                new MembershipCommand.RestoreOffice(Cast.STRANGER, Capacity.OFFICE_STAFF),
                new MembershipCommand.Entrust(Cast.STRANGER, today, Optional.empty()),
                new MembershipCommand.RevokeEntrustment(Cast.STRANGER, today),
                new MembershipCommand.RecordReading(Question.TRIGGERS, "cumulative", "理由。"),
                new MembershipCommand.NoteMeetingHeld(
                        world.rules().book().meetingTypes().get(0).id(), today),
                new MembershipCommand.CorrectEntry(1, "更正。"));
    }
}

package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Declaration;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.meeting.Presence;
import org.jointmeeting.meeting.Presider;
import org.jointmeeting.meeting.Resolution;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Command;

/** Mistakes in holding a meeting and in its minutes. */
final class SessionSlips {

    static final List<Slip> ALL = List.of(
            by("opening too early", MeetingStage.CONVENED, SessionSlips::leading, m -> new MeetingCommand.Open()),
            by(
                    "taking over from nobody",
                    MeetingStage.IN_SESSION,
                    SessionSlips::leading,
                    m -> new MeetingCommand.TakeOver()),
            office(
                    "closing what can be settled",
                    MeetingStage.IN_SESSION,
                    m -> new MeetingCommand.CloseUnsettled("时间不足。")),
            office(
                    "a substitute without a name",
                    MeetingStage.IN_SESSION,
                    m -> new MeetingCommand.RecordAttendance(
                            List.of(new Attendance(anyUnit(m), Presence.SUBSTITUTE, Optional.empty())))),
            office(
                    "an attendance of the uninvited",
                    MeetingStage.IN_SESSION,
                    m -> new MeetingCommand.RecordAttendance(MeetingPen.present(ProposalSlips.UNHEARD_OF))),
            office(
                    "an attendance twice",
                    MeetingStage.IN_SESSION,
                    m -> new MeetingCommand.RecordAttendance(List.of(
                            new Attendance(anyUnit(m), Presence.PRESENT, Optional.empty()),
                            new Attendance(anyUnit(m), Presence.ABSENT, Optional.empty())))),
            office(
                    "nobody there",
                    MeetingStage.IN_SESSION,
                    m -> new MeetingCommand.RecordAttendance(m.notice().invited().stream()
                            .map(u -> new Attendance(u, Presence.ABSENT, Optional.empty()))
                            .toList())),
            by(
                    "closing without being the presider",
                    MeetingStage.IN_SESSION,
                    SessionSlips::leading,
                    m -> new MeetingCommand.Close(MeetingPen.declaring(m, ItemOutcome.ADJOURNED))),
            by(
                    "closing early",
                    MeetingStage.IN_SESSION,
                    SessionSlips::presider,
                    m -> new MeetingCommand.Close(MeetingPen.declaring(m, ItemOutcome.AGREED))),
            by(
                    "an item left out",
                    MeetingStage.IN_SESSION,
                    SessionSlips::presider,
                    m -> new MeetingCommand.Close(List.of())),
            by(
                    "an outcome that is none for a policy",
                    MeetingStage.IN_SESSION,
                    SessionSlips::presider,
                    m -> new MeetingCommand.Close(MeetingPen.declaring(m, ItemOutcome.NOTED))),
            by(
                    "an outcome that is none",
                    MeetingStage.IN_SESSION,
                    SessionSlips::presider,
                    m -> new MeetingCommand.Close(m.notice().agenda().stream()
                            .map(i -> new Declaration(i.number(), ItemOutcome.of("NO-SUCH")))
                            .toList())),
            new Slip("agreeing although somebody objects", SessionSlips::agreeing),
            minutes("minutes that leave an item out", m -> new IssueMinutes("联会纪9", List.of(), List.of())),
            minutes(
                    "minutes that say otherwise",
                    m -> MeetingPen.minutes(
                            m.withDeclarations(MeetingPen.declaring(m, ItemOutcome.TO_BE_REVISED).stream()
                                    .map(d -> new Declaration(d.item(), otherwise(m, d)))
                                    .toList()),
                            "9")),
            resolving("resolutions that do not count", m -> resolution(m, 7, Optional.empty())),
            resolving(
                    "a responsible unit that is none",
                    m -> new Resolution(1, 1, "落实。", ProposalSlips.UNHEARD_OF, Optional.empty())),
            resolving(
                    "a resolution due before the meeting",
                    m -> resolution(
                            m, 1, Optional.of(m.notice().at().toLocalDate().minusDays(90)))));

    private SessionSlips() {}

    private static Slip by(
            String name,
            MeetingStage stage,
            BiFunction<World, Meeting, Optional<PersonId>> who,
            Function<Meeting, Command> what) {
        return new Slip(
                name,
                w -> one(w, stage).flatMap(id -> {
                    Meeting m = w.anyNode().meeting(id);
                    return who.apply(w, m).map(p -> Act.of(p, id.subject(), what.apply(m)));
                }));
    }

    private static Slip office(String name, MeetingStage stage, Function<Meeting, Command> what) {
        return by(name, stage, (w, m) -> w.cast().office(), what);
    }

    private static Slip minutes(String name, Function<Meeting, Command> what) {
        return office(name, MeetingStage.HELD, what);
    }

    private static Slip resolving(String name, Function<Meeting, Resolution> resolution) {
        return minutes(name, m -> {
            IssueMinutes sound = (IssueMinutes) MeetingPen.minutes(m, "9");
            return new IssueMinutes(sound.document(), sound.items(), List.of(resolution.apply(m)));
        });
    }

    private static Resolution resolution(Meeting m, int number, Optional<java.time.LocalDate> due) {
        return new Resolution(number, 1, "落实。", anyUnit(m), due);
    }

    private static ItemOutcome otherwise(Meeting m, Declaration d) {
        boolean same = m.declarations().contains(d);
        return same ? ItemOutcome.NOT_AGREED : d.outcome();
    }

    private static UnitId anyUnit(Meeting m) {
        return m.notice().invited().isEmpty()
                ? ProposalSlips.UNHEARD_OF
                : m.notice().invited().get(0);
    }

    private static Optional<MeetingId> one(World w, MeetingStage stage) {
        List<MeetingId> all = w.meetings().stream()
                .filter(m -> w.stage(m.subject()).equals(stage.name()))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(w.dice.one(all));
    }

    private static Optional<Act> agreeing(World w) {
        Node node = w.anyNode();
        return w.openMeetings().stream()
                .filter(id -> MeetingPen.policies(node.meeting(id)).stream()
                        .map(node::policy)
                        .anyMatch(p -> p.stage() == PolicyStage.SPECIAL_COORDINATION
                                && !p.consultation().objecting().isEmpty()))
                .flatMap(id -> node.meeting(id).presider().stream()
                        .map(p -> Act.of(
                                p.person(),
                                id.subject(),
                                new MeetingCommand.Close(MeetingPen.declaring(node.meeting(id), ItemOutcome.AGREED)))))
                .findFirst();
    }

    private static Optional<PersonId> leading(World w, Meeting m) {
        return w.cast().of(w.dice.one(List.of(Capacity.GENERAL_CONVENER, Capacity.CONVENER, Capacity.OFFICE_DIRECTOR)));
    }

    private static Optional<PersonId> presider(World w, Meeting m) {
        return m.presider().map(Presider::person);
    }
}

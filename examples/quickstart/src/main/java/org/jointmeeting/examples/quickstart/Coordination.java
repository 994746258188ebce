package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.AgendaItem;
import org.jointmeeting.meeting.AgendaKind;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Declaration;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MinutesItem;
import org.jointmeeting.meeting.Presence;
import org.jointmeeting.meeting.Resolution;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.MeetingTypeId;

/** Up the ladder: the special coordination meeting, then the general convener's (Article 11(2) and (3)). */
final class Coordination {
    private final Telling telling;
    private final Paper paper;

    Coordination(Telling telling) {
        this.telling = telling;
        this.paper = telling.paper();
    }

    void tell() {
        paper.chapter(Text.of("召集人召开专题协调会", "The convener's special coordination meeting"));
        List<UnitId> objecting = objecting();
        SubjectId special = MeetingId.of("M-2026-01").subject();
        PersonId convener = telling.cast().of(Capacity.CONVENER);
        hold(special, CoordinationLevel.SPECIAL, convener, LocalDate.of(2026, 3, 27), LocalDate.of(2026, 4, 2));
        if (objecting.isEmpty()) {
            settle(special, convener, ItemOutcome.AGREED, LocalDate.of(2026, 4, 3));
            return;
        }
        telling.tryInVain(convener, special, new Close(List.of(new Declaration(1, ItemOutcome.AGREED))));
        settle(special, convener, ItemOutcome.NOT_AGREED, LocalDate.of(2026, 4, 3));
        telling.worklist();

        paper.chapter(Text.of("总召集人开会协调", "The general convener's meeting"));
        SubjectId general = MeetingId.of("M-2026-02").subject();
        PersonId generalConvener = telling.cast().of(Capacity.GENERAL_CONVENER);
        hold(general, CoordinationLevel.GENERAL, generalConvener, LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 14));
        settle(general, generalConvener, ItemOutcome.AGREED, LocalDate.of(2026, 4, 15));
        paper.note(Text.of(
                "总召集人宣布同意上报；" + names(objecting()) + "仍不同意，其意见将随报批稿一并上报。",
                "The general convener declares agreement. Still objecting, and to be named in the submission: "
                        + names(objecting()) + "."));
    }

    /** A meeting from its notice to its roll call; its convener presides. */
    private void hold(SubjectId meeting, CoordinationLevel level, PersonId convener, LocalDate notice, LocalDate day) {
        List<UnitId> invited = invited();
        telling.turnTo(notice);
        telling.act(
                convener,
                meeting,
                new Convene(
                        typeFor(level),
                        day.atTime(14, 30),
                        paper.in(Text.of("联席会议办公室会议室", "the office's meeting room")),
                        List.of(new AgendaItem(
                                1,
                                AgendaKind.SUBJECT,
                                telling.file().proposal().title(),
                                Optional.of(telling.file().proposal().lead()),
                                Optional.of(telling.file().id().subject()))),
                        invited));
        telling.turnTo(day);
        telling.act(convener, meeting, new Open());
        telling.act(
                telling.cast().office(),
                meeting,
                new RecordAttendance(invited.stream()
                        .map(u -> new Attendance(u, Presence.PRESENT, Optional.empty()))
                        .toList()));
        paper.note(Text.of("出席：" + names(invited), "Present: " + names(invited)));
    }

    /** The presider declares the outcome; the office's minutes move the policy in the same act. */
    private void settle(SubjectId meeting, PersonId presider, ItemOutcome outcome, LocalDate minutes) {
        telling.act(presider, meeting, new Close(List.of(new Declaration(1, outcome))));
        telling.turnTo(minutes);
        boolean agreed = outcome.equals(ItemOutcome.AGREED);
        List<Resolution> resolutions = agreed
                ? List.of(new Resolution(
                        1,
                        1,
                        paper.in(Text.of("形成报批稿，报请区政府审定。", "Form the approval draft and submit it.")),
                        telling.file().proposal().lead(),
                        Optional.of(minutes.plusDays(14))))
                : List.of();
        telling.act(
                telling.cast().office(),
                meeting,
                new IssueMinutes(
                        "JY-" + meeting.id(),
                        List.of(new MinutesItem(1, outcome, paper.in(conclusion(agreed)))),
                        resolutions));
    }

    private static Text conclusion(boolean agreed) {
        return agreed
                ? Text.of("同意上报区政府审定。", "Agreed to report it to the district government.")
                : Text.of("未能达成一致，提请总召集人协调。", "No agreement; the general convener is asked to coordinate.");
    }

    private MeetingTypeId typeFor(CoordinationLevel level) {
        return telling.meeting().rules().book().meetingTypes().stream()
                .filter(t -> t.settles().equals(Optional.of(level)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<UnitId> invited() {
        List<UnitId> invited = new ArrayList<>();
        invited.add(telling.file().proposal().lead());
        invited.addAll(telling.meeting()
                .state(telling.file().id())
                .orElseThrow()
                .consultation()
                .asked());
        return invited;
    }

    private List<UnitId> objecting() {
        return telling.meeting()
                .state(telling.file().id())
                .orElseThrow()
                .consultation()
                .objecting();
    }

    private String names(List<UnitId> units) {
        return paper.listed(units.stream().map(telling::name).toList());
    }
}

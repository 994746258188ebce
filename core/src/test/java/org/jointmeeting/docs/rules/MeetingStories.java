package org.jointmeeting.docs.rules;

import static org.jointmeeting.docs.rules.CompositionStories.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.AgendaItem;
import org.jointmeeting.meeting.AgendaKind;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Declaration;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.meeting.Presence;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.rules.book.MeetingTypeId;

/** Acts on meetings (Articles 4, paragraph 2, 6(2) and 8(1)). */
final class MeetingStories {
    private static final MeetingTypeId REGULAR = MeetingTypeId.of("regular");
    private static final MeetingTypeId SPECIAL = MeetingTypeId.of("special-coordination");
    private static final MeetingTypeId GENERAL = MeetingTypeId.of("general-coordination");

    private MeetingStories() {}

    /** What leads up to an act is not shown. */
    static void unshown(Executed act) {}

    static void tell(Consumer<Executed> shown) {
        meeting(TODAY, shown)
                .shows(
                        "art8-i1-1",
                        People.OFFICE_DIRECTOR,
                        convene(REGULAR),
                        "由办公室主任召集例会",
                        "a regular meeting, convened by the office director")
                .shows(
                        "art8-i1-1",
                        People.CONVENER,
                        convene(REGULAR),
                        "由召集人召集例会",
                        "a regular meeting, convened by the convener");
        meeting(TODAY, shown)
                .shows(
                        "art8-i1-2",
                        People.GENERAL_CONVENER,
                        convene(SPECIAL),
                        "由总召集人召集专题协调会",
                        "a special coordination meeting, convened by the general convener")
                .shows(
                        "art8-i1-2",
                        People.OFFICE_DIRECTOR,
                        convene(SPECIAL),
                        "由办公室主任召集与第十一条程序无关的专题协调会",
                        "a special coordination meeting on no policy of Article 11, convened by the office director");
        held(shown);
    }

    /** Who presides, and the minutes. */
    private static void held(Consumer<Executed> shown) {
        Case<Meeting> meeting = meeting(TODAY, shown)
                .does(People.CONVENER, convene(REGULAR))
                .shows(
                        "art4-p2",
                        People.CONVENER,
                        new MeetingCommand.Open(),
                        "召集人未受委托而主持",
                        "the convener, without entrustment")
                .shows("art4-p2", People.GENERAL_CONVENER, new MeetingCommand.Open(), "总召集人主持", "the general convener")
                .does(People.OFFICE_DIRECTOR, attendance())
                .does(
                        People.GENERAL_CONVENER,
                        new MeetingCommand.Close(List.of(new Declaration(1, ItemOutcome.NOTED))));
        MeetingCommand.IssueMinutes minutes = new MeetingCommand.IssueMinutes(
                "福联会纪〔2026〕1号",
                List.of(new org.jointmeeting.meeting.MinutesItem(1, ItemOutcome.NOTED, "会议听取了通报。")),
                List.of());
        meeting.shows("art6-i2", People.CONVENER, minutes, "由召集人印发", "the convener tries to")
                .shows("art6-i2", People.OFFICE_DIRECTOR, minutes, "由办公室印发，与宣布的结果一致", "as declared");
    }

    /** A meeting of each type before and after it was opened, and the composition behind them. */
    static List<Situations.Standpoint<?>> standpoints() {
        Case<Meeting> open = meeting(TODAY, MeetingStories::unshown)
                .does(People.CONVENER, convene(REGULAR))
                .does(People.GENERAL_CONVENER, new MeetingCommand.Open());
        return List.of(
                at(Meeting.UNSTARTED),
                at(meeting(TODAY, MeetingStories::unshown)
                        .does(People.CONVENER, convene(REGULAR))
                        .subject()),
                at(meeting(TODAY, MeetingStories::unshown)
                        .does(People.CONVENER, convene(SPECIAL))
                        .subject()),
                at(meeting(TODAY, MeetingStories::unshown)
                        .does(People.GENERAL_CONVENER, convene(GENERAL))
                        .subject()),
                at(open.subject()),
                at(open.does(People.OFFICE_DIRECTOR, attendance()).subject()),
                at(open.does(
                                People.GENERAL_CONVENER,
                                new MeetingCommand.Close(List.of(new Declaration(1, ItemOutcome.NOTED))))
                        .subject()),
                Situations.of(
                        MembershipProcedure.PROCEDURE,
                        CompositionStories.constituted(),
                        LocalDate.of(2020, 1, 1).plusYears(20)));
    }

    private static Situations.Standpoint<?> at(Meeting meeting) {
        return Situations.of(MeetingProcedure.PROCEDURE, meeting, TODAY);
    }

    private static Case<Meeting> meeting(LocalDate day, Consumer<Executed> shown) {
        return new Case<>(
                MeetingProcedure.PROCEDURE,
                Meeting.UNSTARTED,
                Situation.on(day).about(MeetingId.of("M-2026-01").subject()),
                shown);
    }

    private static MeetingCommand.Convene convene(MeetingTypeId type) {
        return new MeetingCommand.Convene(
                type,
                TODAY.atTime(14, 30),
                "区政府第一会议室",
                List.of(new AgendaItem(1, AgendaKind.DEPLOYMENT, "年度工作部署", Optional.empty(), Optional.empty())),
                List.of(Units.CIVIL_AFFAIRS));
    }

    private static MeetingCommand.RecordAttendance attendance() {
        return new MeetingCommand.RecordAttendance(
                List.of(new Attendance(Units.CIVIL_AFFAIRS, Presence.PRESENT, Optional.empty())));
    }
}

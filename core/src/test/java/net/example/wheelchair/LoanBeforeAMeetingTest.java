package net.example.wheelchair;

import static net.example.wheelchair.Lending.ASKING;
import static net.example.wheelchair.Lending.CLERK;
import static net.example.wheelchair.Lending.CONVENER;
import static net.example.wheelchair.Lending.LIAISON;
import static net.example.wheelchair.Lending.SUBDISTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.AgendaItem;
import org.jointmeeting.meeting.AgendaKind;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Declaration;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingRefusal;
import org.jointmeeting.meeting.MinutesItem;
import org.jointmeeting.meeting.Presence;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.register.Verification;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** A kind of subject that core does not know is put on an agenda, declared on and settled by the minutes. */
class LoanBeforeAMeetingTest {
    private static final LocalDate TODAY = Lending.TODAY;
    private static final LocalDateTime AT = TODAY.atTime(14, 30);
    private static final LoanId W1 = new LoanId("W-1");
    private static final LoanId W2 = new LoanId("W-2");
    private static final MeetingId M1 = MeetingId.of("M-1");
    private static final ItemOutcome LEND = ItemOutcome.of("LEND");
    private static final ItemOutcome DECLINE = ItemOutcome.of("DECLINE");

    private final JointMeeting meeting = Lending.futian();

    @Test
    void its_agenda_tells_it_and_its_minutes_settle_it() {
        referred(W1);
        assertThat(owedBy(CONVENER)).contains("convene-meeting wheelchair-loan/W-1");

        does(CONVENER, convening(W1));
        assertThat(meeting.state(W1).orElseThrow().meeting()).contains(M1.subject());
        assertThat(owedBy(CONVENER)).doesNotContain("convene-meeting wheelchair-loan/W-1");

        held(LEND);
        assertThat(meeting.state(W1).orElseThrow().stage()).isEqualTo(LoanStage.REFERRED);
        does(CLERK, minutes(LEND));

        assertThat(meeting.state(W1).orElseThrow().stage()).isEqualTo(LoanStage.LENT);
        assertThat(meeting.replay(W1.subject(), Loan.class))
                .isEqualTo(meeting.state(W1).orElseThrow());
        assertThat(meeting.verify()).isInstanceOf(Verification.Whole.class);
    }

    @Test
    void each_loan_has_its_own_outcome_in_one_act() {
        referred(W1);
        referred(W2);
        does(CONVENER, convening(W1, W2));
        held(DECLINE, LEND);
        long before = meeting.head().number();

        Outcome.Accepted minutes = does(CLERK, minutes(DECLINE, LEND));

        assertThat(minutes.entries()).contains(new Outcome.Entries(before + 1, before + 3));
        assertThat(meeting.state(W1).orElseThrow().stage()).isEqualTo(LoanStage.DECLINED);
        assertThat(meeting.state(W2).orElseThrow().stage()).isEqualTo(LoanStage.LENT);
    }

    @Test
    void an_adjourned_loan_stays_and_awaits_another_meeting() {
        referred(W1);
        does(CONVENER, convening(W1));
        held(ItemOutcome.ADJOURNED);
        does(CLERK, minutes(ItemOutcome.ADJOURNED));

        assertThat(meeting.state(W1).orElseThrow().stage()).isEqualTo(LoanStage.REFERRED);
        assertThat(owedBy(CONVENER)).contains("convene-meeting wheelchair-loan/W-1");
    }

    @Test
    void an_outcome_of_other_subjects_is_refused_with_the_loans_own() {
        referred(W1);
        does(CONVENER, convening(W1));
        does(CONVENER, new Open());
        does(CLERK, present());

        Refusal refusal = refused(CONVENER, new Close(List.of(new Declaration(1, ItemOutcome.AGREED))));

        assertThat(refusal.is(MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT)).isTrue();
        assertThat(refusal.details())
                .flatExtracting(Detail::details)
                .extracting(Detail::id)
                .containsExactly("LEND", "DECLINE", "ADJOURNED");
        assertThat(refusal.sentence(Language.EN))
                .contains("the subject of the item cannot have this outcome")
                .contains("to be lent");
    }

    @Test
    void one_that_awaits_no_meeting_or_does_not_exist_or_is_of_no_kind_is_not_taken_up() {
        assertThat(meeting.act(ASKING, W1, new LoanCommand.AskFor(SUBDISTRICT, 30))
                        .isAccepted())
                .isTrue();
        assertThat(refused(CONVENER, convening(W1)).is(MeetingRefusal.SUBJECT_NOT_AWAITING))
                .isTrue();
        assertThat(refused(CONVENER, convening(W2)).is(MeetingRefusal.SUBJECT_UNKNOWN))
                .isTrue();
        Convene ofNoKind = convening(List.of(new SubjectId("bicycle-loan", "B-1")));
        assertThat(refused(CONVENER, ofNoKind).is(MeetingRefusal.SUBJECT_UNKNOWN))
                .isTrue();
    }

    @Test
    void the_lender_is_invited() {
        referred(W1);
        Convene convene = convening(W1);
        Convene uninvited = new Convene(
                convene.meetingType(),
                AT,
                convene.place(),
                convene.agenda(),
                List.of(UnitId.of("disabled-federation")));
        assertThat(refused(CONVENER, uninvited).is(MeetingRefusal.LEAD_NOT_INVITED))
                .isTrue();
    }

    @Test
    void nobody_claims_what_only_minutes_bring() {
        referred(W1);
        assertThat(meeting.act(CONVENER, W1, new LoanCommand.LendAsResolved()).refusals())
                .extracting(Refusal::code)
                .containsExactly(KernelRefusal.NOT_ENTITLED.name());
    }

    private void referred(LoanId loan) {
        assertThat(meeting.act(ASKING, loan, new LoanCommand.AskFor(SUBDISTRICT, 30))
                        .isAccepted())
                .isTrue();
        assertThat(meeting.act(LIAISON, loan, new LoanCommand.Refer()).isAccepted())
                .isTrue();
    }

    private static Convene convening(LoanId... loans) {
        List<SubjectId> subjects = new ArrayList<>();
        for (LoanId loan : loans) {
            subjects.add(loan.subject());
        }
        return convening(subjects);
    }

    private static Convene convening(List<SubjectId> subjects) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (SubjectId subject : subjects) {
            agenda.add(new AgendaItem(
                    agenda.size() + 1, AgendaKind.SUBJECT, "轮椅借用", Optional.empty(), Optional.of(subject)));
        }
        return new Convene(MeetingTypeId.of("special-coordination"), AT, "区民政局", agenda, List.of(SUBDISTRICT));
    }

    private static RecordAttendance present() {
        return new RecordAttendance(List.of(new Attendance(SUBDISTRICT, Presence.PRESENT, Optional.empty())));
    }

    private void held(ItemOutcome... outcomes) {
        does(CONVENER, new Open());
        does(CLERK, present());
        List<Declaration> declared = new ArrayList<>();
        for (ItemOutcome outcome : outcomes) {
            declared.add(new Declaration(declared.size() + 1, outcome));
        }
        does(CONVENER, new Close(declared));
    }

    private static IssueMinutes minutes(ItemOutcome... outcomes) {
        List<MinutesItem> items = new ArrayList<>();
        for (ItemOutcome outcome : outcomes) {
            items.add(new MinutesItem(items.size() + 1, outcome, "会议认为。"));
        }
        return new IssueMinutes("福联会纪〔2026〕1号", items, List.of());
    }

    private Outcome.Accepted does(PersonId person, MeetingCommand command) {
        Outcome outcome = meeting.act(person, M1, command);
        assertThat(outcome.refusals()).extracting(r -> r.sentence(Language.EN)).isEmpty();
        return (Outcome.Accepted) outcome;
    }

    private Refusal refused(PersonId person, MeetingCommand command) {
        List<Refusal> reasons = meeting.act(person, M1, command).refusals();
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }

    private List<String> owedBy(PersonId person) {
        return meeting.worklist(person, Optional.empty(), 50).items().stream()
                .map((Obligation o) -> o.kind() + " " + o.subject())
                .toList();
    }
}

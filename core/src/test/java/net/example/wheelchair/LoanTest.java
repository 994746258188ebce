package net.example.wheelchair;

import static net.example.wheelchair.Lending.ASKING;
import static net.example.wheelchair.Lending.LIAISON;
import static net.example.wheelchair.Lending.SUBDISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import net.example.wheelchair.LoanCommand.AskFor;
import net.example.wheelchair.LoanCommand.GiveBack;
import net.example.wheelchair.LoanCommand.Lend;
import org.jointmeeting.Act;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.TimelineEntry;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.Language;
import org.jointmeeting.register.Verification;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** A host's own kind of subject gets everything that a policy gets, by being handed over. */
class LoanTest {
    private static final LoanId LOAN = new LoanId("W-1");
    private static final AskFor ASK = new AskFor(SUBDISTRICT, 30);

    private final JointMeeting meeting = Lending.futian();

    private void lent() {
        assertThat(meeting.act(ASKING, LOAN, ASK).isAccepted()).isTrue();
        assertThat(meeting.act(LIAISON, LOAN, new Lend()).isAccepted()).isTrue();
    }

    @Test
    void it_acts_and_is_refused_with_reasons() {
        lent();
        assertThat(meeting.state(LOAN).orElseThrow().stage()).isEqualTo(LoanStage.LENT);
        assertThat(meeting.act(ASKING, LOAN, new GiveBack()).refusals())
                .extracting(Refusal::code)
                .containsExactly(KernelRefusal.NOT_ENTITLED.name());
        assertThat(meeting.act(ASKING, new LoanId("W-2"), new AskFor(UnitId.of("finance"), 30))
                        .refusals())
                .extracting(r -> r.sentence(Language.EN))
                .containsExactly("only a subdistrict office lends: Finance Bureau [Article 7(6)]");
        assertThat(meeting.act(ASKING, new LoanId("W-2"), new AskFor(SUBDISTRICT, 0))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly(KernelRefusal.INVALID_COMMAND.name());
    }

    @Test
    void it_tells_what_may_be_done_and_decides_without_acting() {
        lent();
        assertThat(meeting.permitted(LIAISON, LOAN.subject()))
                .extracting(AvailableAction::command)
                .containsExactly("GiveBack");
        assertThat(meeting.check(Act.of(LIAISON, LOAN.subject(), new GiveBack()))
                        .isAccepted())
                .isTrue();
        assertThat(meeting.version(LOAN.subject())).isEqualTo(2);
    }

    @Test
    void it_tells_what_is_owed() {
        lent();
        assertThat(meeting.worklist(LIAISON, Optional.empty(), 10).items())
                .filteredOn(o -> o.subject().equals(LOAN.subject()))
                .extracting(Obligation::kind, Obligation::due)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("take-back", Optional.of(LocalDate.of(2026, 4, 1))));
    }

    @Test
    void it_has_a_timeline_a_diagram_and_a_register() {
        lent();
        assertThat(meeting.timeline(LOAN.subject(), 1, 10).items())
                .extracting(TimelineEntry::step)
                .extracting(t -> t.en())
                .containsExactly("ask for a loan", "lend");
        assertThat(meeting.diagram(LOAN.subject(), Language.EN))
                .contains("REQUESTED --> LENT : lend")
                .contains("class LENT current");
        assertThat(meeting.verify()).isInstanceOf(Verification.Whole.class);
    }

    @Test
    void replaying_its_events_from_their_json_gives_its_state() {
        lent();
        assertThat(meeting.replay(LOAN.subject(), Loan.class))
                .isEqualTo(meeting.state(LOAN).orElseThrow());
    }

    @Test
    void a_kind_is_handed_over_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointMeeting.opening("futian")
                        .procedure(LoanProcedure.PROCEDURE)
                        .procedure(LoanProcedure.PROCEDURE)
                        .open())
                .withMessageContaining("wheelchair-loan");
    }
}

package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.DEVELOPMENT_REFORM;
import static org.jointmeeting.fixture.Units.EDUCATION;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.HOUSING;
import static org.jointmeeting.fixture.Units.LEGAL_AFFAIRS;
import static org.jointmeeting.policy.PolicyRefusal.EVERYBODY_REPLIED;
import static org.jointmeeting.policy.PolicyRefusal.MANDATORY_OPINIONS_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.REPLIES_AWAITED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.policy.ConsultationCommand.CloseConsultation;
import org.jointmeeting.policy.ConsultationCommand.RemindConsultees;
import org.jointmeeting.policy.DraftingCommand.ReviseProposal;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.LocalRules;
import org.jointmeeting.rules.book.WorkingCalendar;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 11(1), Article 12: when a consultation ends. */
class ReplyPeriodTest {

    @Test
    void it_ends_when_everybody_has_replied() {
        assertThatDecision(aPolicy().involving(HEALTH).replied().leadTries(new CloseConsultation()))
                .leadsTo(PolicyStage.REVISION);
    }

    @Test
    void without_a_local_period_it_waits_for_every_reply() {
        PolicyScenario p = silentOf(aPolicy().involving(HEALTH, HOUSING), HEALTH, HOUSING)
                .lead(new RemindConsultees())
                .daysLater(3000);
        assertThatDecision(p.leadTries(new CloseConsultation()))
                .isRefusedFor(REPLIES_AWAITED)
                .naming(REPLIES_AWAITED, HEALTH, HOUSING)
                .citing(REPLIES_AWAITED, "art11-i1");
    }

    // Solicited on Monday 2 March 2026: five working days end on Monday 9 March.
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-06, false", "2026-03-09, false", "2026-03-10, true", "2026-04-01, true"})
    @Proves("art12")
    void it_ends_after_the_local_period_once_the_silent_were_reminded(LocalDate day, boolean ends) {
        PolicyScenario p = silentOf(aPolicy().involving(HEALTH).under(Rules.withWorkingDaysToReply(5)), HEALTH)
                .lead(new RemindConsultees())
                .on(day);
        if (ends) {
            assertThat(assertThatDecision(p.leadTries(new CloseConsultation()))
                            .records(ConsultationEvent.ConsultationClosed.class)
                            .silent())
                    .containsExactly(HEALTH);
        } else {
            assertThatDecision(p.leadTries(new CloseConsultation())).isRefusedFor(REPLIES_AWAITED);
        }
    }

    @Test
    void it_does_not_end_by_the_local_period_alone_when_nobody_was_reminded() {
        PolicyScenario p = silentOf(aPolicy().involving(HEALTH).under(Rules.withWorkingDaysToReply(5)), HEALTH)
                .daysLater(100);
        assertThatDecision(p.leadTries(new CloseConsultation())).isRefusedFor(REPLIES_AWAITED);
        assertThatDecision(p.lead(new RemindConsultees()).leadTries(new CloseConsultation()))
                .isAccepted();
    }

    @Test
    void a_mandatory_opinion_is_waited_for_however_long() {
        PolicyScenario p = silentOf(aPolicy().involving(HEALTH).under(Rules.withWorkingDaysToReply(5)), FINANCE, HEALTH)
                .lead(new RemindConsultees())
                .daysLater(1000);
        assertThatDecision(p.leadTries(new CloseConsultation()))
                .isRefusedFor(MANDATORY_OPINIONS_MISSING)
                .naming(MANDATORY_OPINIONS_MISSING, FINANCE)
                .citing(MANDATORY_OPINIONS_MISSING, "art11-i1");
    }

    // The local period ends on Monday 9 March.
    @ParameterizedTest(name = "reminded on {0}: from {1}")
    @CsvSource({"2026-03-02, 2026-03-10", "2026-03-10, 2026-03-10", "2026-03-20, 2026-03-20"})
    void once_only_the_silent_units_time_is_awaited_the_lead_unit_closes_from_its_end_on(
            LocalDate reminded, LocalDate from) {
        PolicyScenario p = silentOf(aPolicy().involving(HEALTH).under(Rules.withWorkingDaysToReply(5)), HEALTH)
                .on(reminded);
        assertThat(closing(p)).isEmpty();
        assertThat(closing(p.lead(new RemindConsultees())))
                .extracting(Obligation::since)
                .containsExactly(from);
        assertThatDecision(p.on(from).leadTries(new CloseConsultation())).isAccepted();
    }

    @Test
    void while_a_mandatory_opinion_is_awaited_nobody_need_close() {
        PolicyScenario p =
                silentOf(aPolicy().involving(HEALTH).under(Rules.withWorkingDaysToReply(5)), FINANCE, HEALTH);
        assertThat(closing(p.lead(new RemindConsultees()))).isEmpty();
    }

    @Test
    void both_what_is_awaited_and_what_is_mandatory_is_told() {
        assertThatDecision(aPolicy().involving(HEALTH).inConsultation().leadTries(new CloseConsultation()))
                .isRefusedFor(MANDATORY_OPINIONS_MISSING, REPLIES_AWAITED)
                .naming(MANDATORY_OPINIONS_MISSING, DEVELOPMENT_REFORM, FINANCE, LEGAL_AFFAIRS)
                .naming(REPLIES_AWAITED, DEVELOPMENT_REFORM, FINANCE, LEGAL_AFFAIRS, HEALTH);
    }

    @Test
    void the_silent_are_reminded_by_name() {
        PolicyScenario p = silentOf(aPolicy().involving(HEALTH, HOUSING), HOUSING);
        assertThat(assertThatDecision(p.leadTries(new RemindConsultees()))
                        .records(ConsultationEvent.ConsulteesReminded.class)
                        .units())
                .containsExactly(HOUSING);
        assertThat(p.lead(new RemindConsultees()).policy().consultation().remindedOn())
                .contains(START);
    }

    @Test
    void nobody_is_reminded_when_everybody_has_replied() {
        assertThatDecision(aPolicy().replied().leadTries(new RemindConsultees()))
                .isRefusedFor(EVERYBODY_REPLIED);
    }

    @Test
    void a_second_round_has_a_period_and_a_reminder_of_its_own() {
        PolicyScenario p = silentOf(aPolicy().involving(HEALTH).under(Rules.withWorkingDaysToReply(5)), HEALTH)
                .lead(new RemindConsultees())
                .daysLater(30)
                .lead(new CloseConsultation());
        p.lead(new ReviseProposal(p.proposal().withInvolved(HEALTH, EDUCATION))).inConsultation();
        assertThat(p.policy().consultation().closed()).isFalse();
        assertThat(p.policy().consultation().remindedOn()).isEmpty();
        assertThat(p.policy().consultation().replyBy()).contains(LocalDate.of(2026, 4, 8));
        assertThatDecision(p.leadTries(new CloseConsultation()))
                .isRefusedFor(REPLIES_AWAITED)
                .naming(REPLIES_AWAITED, HEALTH, EDUCATION);
    }

    @Test
    void a_closed_consultation_says_so() {
        assertThat(aPolicy().inRevision().policy().consultation().closed()).isTrue();
        assertThat(aPolicy().replied().policy().consultation().closed()).isFalse();
    }

    @Test
    void a_late_reply_is_taken_in() {
        PolicyScenario p = silentOf(aPolicy().involving(HEALTH).under(Rules.withWorkingDaysToReply(5)), HEALTH)
                .lead(new RemindConsultees())
                .daysLater(30)
                .lead(new CloseConsultation())
                .positionOf(HEALTH, Position.OBJECTION);
        assertThat(p.policy().consultation().objecting()).containsExactly(HEALTH);
        assertThat(p.policy().consultation().awaited()).isEmpty();
    }

    // Holidays from Thursday 5 March on, the weekend of 7 March worked in exchange.
    @ParameterizedTest(name = "{0} {1} days, {2}: by {3}")
    @CsvSource({
        "5,  working,  Monday to Friday,   2026-03-09",
        "5,  working,  holidays,           2026-03-10",
        "10, calendar, Monday to Friday,   2026-03-12",
        "10, calendar, holidays,           2026-03-12",
        "1,  working,  Monday to Friday,   2026-03-03"
    })
    void the_last_day_to_reply_follows_the_local_period(int count, String kind, String calendar, LocalDate replyBy) {
        WorkingCalendar holidays = new WorkingCalendar(
                List.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6)), List.of(LocalDate.of(2026, 3, 7)));
        LocalRules local = LocalRules.NONE
                .withReplyPeriod(new Days(count, kind.equals("working")))
                .withCalendar(calendar.equals("holidays") ? Optional.of(holidays) : Optional.empty());
        assertThat(aPolicy()
                        .under(Rules.with(none -> local))
                        .inConsultation()
                        .policy()
                        .consultation()
                        .replyBy())
                .contains(replyBy);
    }

    /** In consultation, with replies from everybody but these. */
    private static PolicyScenario silentOf(PolicyScenario p, UnitId... silent) {
        p.inConsultation();
        for (UnitId unit : p.policy().consultation().awaited()) {
            if (!List.of(silent).contains(unit)) {
                p.positionOf(unit, Position.SUPPORT);
            }
        }
        return p;
    }

    private static List<Obligation> closing(PolicyScenario p) {
        Setting in = p.situation().setting();
        return Obligation.of(PolicyProcedure.PROCEDURE, p.policy(), in).stream()
                .filter(o -> o.kind().equals("close-consultation"))
                .toList();
    }
}

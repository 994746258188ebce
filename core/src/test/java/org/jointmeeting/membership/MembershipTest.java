package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.membership.MembershipScenario.START;
import static org.jointmeeting.membership.MembershipScenario.constituted;

import java.time.LocalDate;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.membership.MembershipCommand.CorrectEntry;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipCommand.RecordReading;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading the joint meeting's rules, noting its meetings, correcting its register. */
class MembershipTest {
    private static final MeetingTypeId REGULAR = MeetingTypeId.of("regular");

    // ---- reading the rules (Article 13)

    @Test
    @Proves("art13")
    void the_office_records_another_reading_from_the_day_of_the_act() {
        MembershipScenario m = constituted().on(START.plusDays(4)).office(reading("cumulative"));
        assertThat(m.membership().readings())
                .containsExactly(new Membership.RecordedReading(Question.TRIGGERS, "cumulative", START.plusDays(4)));
        assertThat(m.membership().recordedReadings()).containsEntry(Question.TRIGGERS, "cumulative");
    }

    @Test
    void a_later_reading_of_the_same_place_takes_the_earlier_ones() {
        MembershipScenario m = constituted().office(reading("cumulative"));
        m.under(Rules.reading(Question.TRIGGERS, "cumulative")).office(reading("alternatives"));
        assertThat(m.membership().readings()).hasSize(1);
        assertThat(m.membership().recordedReadings()).containsEntry(Question.TRIGGERS, "alternatives");
    }

    @Test
    void readings_of_two_places_stand_side_by_side() {
        MembershipScenario m = constituted()
                .office(reading("cumulative"))
                .office(new RecordReading(Question.NEW_SCOPE, "reserved", "参照市里的答复。"));
        assertThat(m.membership().recordedReadings()).containsOnlyKeys(Question.TRIGGERS, Question.NEW_SCOPE);
    }

    @Test
    void the_reading_that_is_taken_already_is_not_recorded() {
        assertThatDecision(constituted().officeTries(reading("alternatives")))
                .isRefusedFor(MembershipRefusal.SAME_READING)
                .citing(MembershipRefusal.SAME_READING, "art13");
    }

    @Test
    void a_reading_that_the_procedures_cannot_follow_is_refused_with_those_they_can() {
        assertThatDecision(constituted().officeTries(reading("majority-vote")))
                .isRefusedFor(MembershipRefusal.NO_OTHER_READING)
                .naming(MembershipRefusal.NO_OTHER_READING, "alternatives", "cumulative");
    }

    @Test
    void a_reading_that_could_be_taken_is_named_with_what_it_says() {
        assertThat(assertThatDecision(constituted().officeTries(reading("majority-vote")))
                        .reason(MembershipRefusal.NO_OTHER_READING)
                        .details())
                .allSatisfy(d -> assertThat(d.text().zh()).isNotEqualTo(d.id()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void exactly_the_supported_readings_that_are_not_taken_yet_are_recorded(Question question) {
        for (Reading reading : question.readings()) {
            boolean taken = Rules.futian().reads(reading);
            RecordReading act = new RecordReading(question, reading.id(), "理由。");
            if (question.switchable() && !taken) {
                assertThatDecision(constituted().officeTries(act)).isAccepted();
            } else {
                assertThatDecision(constituted().officeTries(act))
                        .isRefusedAmongOthersFor(MembershipRefusal.SAME_READING);
            }
        }
    }

    @Test
    @Proves("art13")
    void only_the_office_interprets_the_rules() {
        assertThatDecision(constituted().tries(People.GENERAL_CONVENER, reading("cumulative")))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    // ---- meetings (Article 8(1))

    @Test
    void a_meeting_that_was_held_is_noted_by_its_type() {
        MembershipScenario m = held(held(constituted(), REGULAR, START), MeetingTypeId.of("ad-hoc"), START.plusDays(1));
        assertThat(m.membership().lastHeld(REGULAR)).contains(START);
        assertThat(m.membership().lastHeld(MeetingTypeId.of("ad-hoc"))).contains(START.plusDays(1));
        assertThat(m.membership().lastHeld(MeetingTypeId.of("special-coordination")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            FIRST NOTED | THEN NOTED | LAST HELD
            2026-03-10  | 2026-03-20 | 2026-03-20
            2026-03-20  | 2026-03-10 | 2026-03-20
            2026-03-20  | 2026-03-20 | 2026-03-20
            """)
    void the_latest_meeting_of_a_type_counts(LocalDate first, LocalDate then, LocalDate last) {
        MembershipScenario m = held(held(constituted(), REGULAR, first), REGULAR, then);
        assertThat(m.membership().lastHeld(REGULAR)).contains(last);
        assertThat(m.membership().lastHeld()).hasSize(1);
    }

    @Test
    void only_a_meeting_says_that_it_was_held() {
        assertThatDecision(constituted().officeTries(new NoteMeetingHeld(REGULAR, START)))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    // ---- corrections (Article 6(1))

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            ENTRY | REGISTER LENGTH | ACCEPTED
            1     | 1               | true
            7     | 7               | true
            8     | 7               | false
            1     | 0               | false
            """)
    @Proves("art6-i1")
    void the_office_corrects_an_entry_that_is_there(long entry, long length, boolean accepted) {
        MembershipScenario m = constituted();
        Situation in = m.in().by(People.OFFICE_CLERK).afterEntries(length);
        CorrectEntry act = new CorrectEntry(entry, "文号应为福民规〔2026〕2号。");
        if (accepted) {
            assertThat(m.accept(in, act).events())
                    .last()
                    .isEqualTo(new MembershipEvent.EntryCorrected(entry, act.correction()));
        } else {
            assertThatDecision(m.decide(in, act))
                    .isRefusedFor(MembershipRefusal.NO_SUCH_ENTRY)
                    .naming(MembershipRefusal.NO_SUCH_ENTRY, entry)
                    .citing(MembershipRefusal.NO_SUCH_ENTRY, "art6-i1");
        }
    }

    @Test
    void nothing_is_corrected_while_the_registers_length_is_unknown() {
        assertThatDecision(constituted().officeTries(new CorrectEntry(1, "更正。")))
                .isRefusedFor(MembershipRefusal.NO_SUCH_ENTRY);
    }

    @Test
    void a_correction_changes_nobodys_standing() {
        MembershipScenario m = constituted();
        Membership before = m.membership();
        m.accept(m.in().by(People.OFFICE_CLERK).afterEntries(1), new CorrectEntry(1, "更正。"));
        assertThat(m.membership()).isEqualTo(before);
    }

    // ---- the procedure itself

    @Test
    void every_command_has_exactly_one_step() {
        assertThat(MembershipProcedure.PROCEDURE.steps().stream().<Class<?>>map(Step::command))
                .containsExactlyInAnyOrder(MembershipCommand.class.getPermittedSubclasses());
    }

    @Test
    void once_constituted_it_stays_so() {
        assertThat(MembershipProcedure.PROCEDURE.steps())
                .filteredOn(s -> s.from().contains(MembershipStage.CONSTITUTED))
                .allSatisfy(s -> assertThat(s.to()).isEmpty());
    }

    private static MembershipScenario held(MembershipScenario m, MeetingTypeId type, LocalDate day) {
        return m.accept(
                m.in().by(People.GENERAL_CONVENER).mandatedBy(new HeldMeeting("M-1")), new NoteMeetingHeld(type, day));
    }

    private static RecordReading reading(String reading) {
        return new RecordReading(Question.TRIGGERS, reading, "参照市里的答复。");
    }
}

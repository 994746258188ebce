package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.FutianDoor.DRAFT;
import static org.jointmeeting.FutianDoor.POLICY_1;
import static org.jointmeeting.FutianDoor.PROPOSAL;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.provision.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in at the door, other than ids: what does not do is refused by its place and its rule. */
class AtTheDoorTest {

    private final FutianDoor door = new FutianDoor();

    // ---- what is missing

    @Test
    @SuppressWarnings("NullAway") // as a client that leaves it out
    void a_missing_command_is_refused() {
        assertThat(door.faults(Act.of(LEAD, POLICY_1, null))).containsExactly("command must not be missing");
    }

    @Test
    @SuppressWarnings("NullAway") // as a client that leaves it out
    void a_missing_person_or_subject_is_refused() {
        assertThat(door.faults(Act.of(null, null, DRAFT)))
                .containsExactly("person must not be missing", "subject must not be missing");
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a careless mapper hands over
    void an_optional_that_is_null_is_refused_wherever_it_stands() {
        Coverage coverage = PROPOSAL.coverage();
        Coverage without = new Coverage(
                coverage.category(),
                coverage.groups(),
                coverage.form(),
                coverage.age(),
                coverage.income(),
                coverage.residence(),
                coverage.area(),
                coverage.from(),
                null);

        assertThat(door.faults(new Act(LEAD, POLICY_1, DRAFT, null, null, null)))
                .containsExactly(
                        "actingFor must not be missing",
                        "expectedVersion must not be missing",
                        "requestId must not be missing");
        assertThat(door.faults(starting(PROPOSAL.withCoverage(without))))
                .containsExactly("proposal.coverage.until must not be missing");
    }

    @Test
    void a_version_below_zero_is_refused() {
        assertThat(door.faults(Act.of(LEAD, POLICY_1, DRAFT).withExpectedVersion(-1L)))
                .containsExactly("expectedVersion must not be negative");
    }

    // ---- texts

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u3000", "\u200B\u200B", "\uFEFF", "\u2060 ", "\u3164", "\u2800"})
    void a_text_of_which_nothing_shows_is_blank(String text) {
        assertThat(door.faults(starting(PROPOSAL.withTitle(text)))).containsExactly("proposal.title must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no\u0000", "bell\u0007", "next\u0085", "half \uD83D", "\uDE00 other half"})
    void characters_that_can_be_neither_kept_nor_shown_are_refused(String text) {
        assertThat(door.faults(act(new PublicationCommand.Withdraw(text))))
                .containsExactly("reason holds characters that can be neither kept nor shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\u0000 😀", "one\nline\r\nand\tanother", "👩‍👩‍👧‍👦", "e\u0301", "\u202Eהלו"})
    void whatever_else_a_text_says_is_let_in(String text) {
        assertThat(door.codes(act(new PublicationCommand.Withdraw(text)))).doesNotContain("INVALID_COMMAND");
    }

    // ---- days

    static Stream<LocalDate> outOfTime() {
        return Stream.of(LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("outOfTime")
    void a_day_before_1900_or_after_9999_is_refused(LocalDate day) {
        assertThat(door.faults(
                        starting(PROPOSAL.withCoverage(PROPOSAL.coverage().withUntil(day)))))
                .containsExactly("proposal.coverage.until must lie between 1900-01-01 and 9999-12-31");
    }

    @ParameterizedTest
    @MethodSource("outOfTime")
    void a_time_of_day_before_1900_or_after_9999_is_refused(LocalDate day) {
        assertThat(door.faults(Act.of(
                        LEAD, District.M1.subject(), new MeetingCommand.Postpone(day.atStartOfDay(), "区民政局", "冲突"))))
                .containsExactly("at must lie between 1900-01-01 and 9999-12-31");
    }

    // ---- lists

    @Test
    void what_a_list_names_twice_is_refused() {
        Proposal twice = PROPOSAL.withInvolved(Units.HEALTH, Units.FINANCE, Units.HEALTH)
                .withCoverage(PROPOSAL.coverage().withGroups(BeneficiaryGroup.WOMEN, BeneficiaryGroup.WOMEN));

        assertThat(door.faults(starting(twice)))
                .containsExactly(
                        "proposal.coverage.groups[1] is the same as one before it",
                        "proposal.involved[2] is the same as one before it");
    }

    @Test
    void a_hundred_thousand_entries_are_refused_before_anybody_compares_them() {
        Proposal endless = PROPOSAL.withCoverage(PROPOSAL.coverage()
                .withGroups(Collections.nCopies(100_000, BeneficiaryGroup.WOMEN))
                .withArea(Collections.nCopies(100_000, Units.HEALTH)));

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(door.faults(starting(endless)))
                        .hasSize(100)
                        .contains("proposal.coverage.area must have at most 200 entries"));
    }

    // ---- in both languages

    @Test
    void a_place_is_called_by_its_chinese_name_in_chinese() {
        Outcome outcome = door.meeting().act(starting(PROPOSAL.withTitle("").withInvolved(Units.HEALTH, Units.HEALTH)));

        assertThat(outcome.refusals())
                .extracting(r -> r.sentence(Language.ZH))
                .containsExactly(
                        "填报内容不符合要求：政策方案的相关部门第2项（proposal.involved[1]）与前面的一项重复",
                        "填报内容不符合要求：政策方案的名称（proposal.title）不得为空白");
    }

    @Test
    void what_is_wrong_with_a_request_has_no_article_behind_it() {
        Outcome outcome = door.meeting().act(act(new PublicationCommand.Withdraw("")));

        assertThat(outcome.refusals())
                .extracting(r -> r.sentence(Language.EN))
                .containsExactly("the command's content is not valid: reason must not be blank");
    }

    private static Act act(Command command) {
        return Act.of(LEAD, POLICY_1, command);
    }

    private static Act starting(Proposal proposal) {
        return act(new DraftingCommand.StartDraft(proposal));
    }
}

package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.P1;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.store.SubjectQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in at the door: whatever a client sends is answered, and what does not do is refused by its place and its rule. */
class AtTheDoorTest {
    private static final SubjectId POLICY_1 = PolicyProcedure.subject(P1);
    private static final Proposal PROPOSAL = Proposals.ledBy(Units.CIVIL_AFFAIRS);
    private static final DraftingCommand.StartDraft DRAFT = new DraftingCommand.StartDraft(PROPOSAL);
    private static final String RULE_OF_IDS =
            " must be 1 to 100 visible characters, without spaces, invisible characters and"
                    + " \" # % / ; < > ? [ \\ ] ^ ` { | }";

    private final District futian = District.futian();

    // ---- ids

    static List<String> noIds() {
        return List.of("", " ", "a b", "a\nb", "no\u0000", "half \uD83D", "\u200B", "a/b", "..", "x".repeat(101));
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void what_is_no_id_is_refused_as_a_request_id(String bad) {
        assertThat(faults(Act.of(LEAD, POLICY_1, DRAFT).withRequestId(bad))).contains("requestId" + RULE_OF_IDS);
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void what_is_no_id_is_refused_as_a_subject(String bad) {
        assertThat(faults(Act.of(LEAD, new SubjectId("policy", bad), DRAFT))).contains("subject.id" + RULE_OF_IDS);
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void what_is_no_id_is_refused_as_a_person(String bad) {
        assertThat(faults(Act.of(PersonId.of(bad), POLICY_1, DRAFT))).contains("person" + RULE_OF_IDS);
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void no_message_repeats_what_is_no_id(String bad) {
        Outcome outcome = futian.meeting.act(Act.of(PersonId.of(bad), new SubjectId(bad, bad), DRAFT));

        assertThat(outcome.refusals())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.sentence(Language.EN)).doesNotContain("\n", "\u0000", "half", "\u200B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FT-1\nINFO granted", "FT-1\r", "FT-1\u2028x", "FT-1\u0085x", "FT-1\u001b[2K"})
    void an_id_that_would_write_a_log_line_of_its_own_comes_no_further_than_the_door(String forged) {
        WatchedStore store = new WatchedStore();
        JointMeeting meeting = District.on(store).meeting;
        SubjectId subject = new SubjectId("policy", forged);

        Stream.of(
                        Act.of(LEAD, subject, DRAFT),
                        Act.of(LEAD, new SubjectId(forged, "FT-1"), DRAFT),
                        Act.of(PersonId.of(forged), POLICY_1, DRAFT),
                        Act.of(LEAD, POLICY_1, DRAFT).withRequestId(forged))
                .forEach(act -> {
                    assertThat(meeting.act(act).isAccepted()).isFalse();
                    assertThat(meeting.check(act).isAccepted()).isFalse();
                });

        assertThat(store.calls()).as("nothing was loaded, decided or logged").isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting.available(LEAD, new SubjectId(forged, "FT-1")))
                .withMessageStartingWith("no procedure for subjects of kind ''")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(forged));
    }

    @Test
    void what_is_asked_about_a_subject_that_does_not_exist_is_answered() {
        JointMeeting meeting = futian.meeting;
        SubjectId unknown = new SubjectId("policy", "no-such-policy");

        assertThat(meeting.version(unknown)).isZero();
        assertThat(meeting.timeline(unknown, 1, 10).items()).isEmpty();
        assertThat(meeting.permitted(PersonId.of("nobody-known"), unknown)).isEmpty();
        assertThat(meeting.worklist(PersonId.of("nobody-known"), Optional.empty(), 10)
                        .items())
                .isEmpty();
        assertThat(meeting.worklist(UnitId.of("no-such-unit"), Optional.empty(), 10)
                        .items())
                .isEmpty();
        assertThat(meeting.diagram(unknown, Language.EN)).startsWith("stateDiagram");
    }

    @Test
    void a_page_that_begins_nowhere_is_an_error_that_says_what_would_be_right() {
        futian.drafted(P1, District.coordinated());
        Optional<String> nowhere = Optional.of("tomorrow\n");

        for (ThrowingCallable asked : List.<ThrowingCallable>of(
                () -> futian.meeting.worklist(LEAD, nowhere, 10),
                () -> futian.meeting.worklist(Units.CIVIL_AFFAIRS, nowhere, 10),
                () -> futian.meeting.subjects(new SubjectQuery("policy", List.of(), Optional.empty(), nowhere, 10)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(asked)
                    .withMessage("no page begins at 'tomorrow ': expected the next of the page before, as it is");
        }
    }

    @Test
    void an_id_of_a_hundred_rare_characters_is_one_like_any_other() {
        assertThat(futian.meeting
                        .act(Act.of(LEAD, new SubjectId("policy", "𠮷".repeat(100)), DRAFT)
                                .withRequestId("请求".repeat(50)))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void an_unknown_kind_of_subject_is_refused_with_the_known_ones() {
        assertThat(faults(Act.of(LEAD, new SubjectId("inspection", "I-1"), DRAFT)))
                .singleElement()
                .asString()
                .startsWith("subject.kind 'inspection' is none of: ")
                .contains("membership", "policy", "meeting");
    }

    // ---- what is missing

    @Test
    @SuppressWarnings("NullAway") // as a client that leaves it out
    void a_missing_command_is_refused() {
        assertThat(faults(Act.of(LEAD, POLICY_1, null))).containsExactly("command must not be missing");
    }

    @Test
    @SuppressWarnings("NullAway") // as a client that leaves it out
    void a_missing_person_or_subject_is_refused() {
        assertThat(faults(Act.of(null, null, DRAFT)))
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

        assertThat(faults(new Act(LEAD, POLICY_1, DRAFT, null, null, null)))
                .containsExactly(
                        "actingFor must not be missing",
                        "expectedVersion must not be missing",
                        "requestId must not be missing");
        assertThat(faults(starting(PROPOSAL.withCoverage(without))))
                .containsExactly("proposal.coverage.until must not be missing");
    }

    @Test
    void a_version_below_zero_is_refused() {
        assertThat(faults(Act.of(LEAD, POLICY_1, DRAFT).withExpectedVersion(-1L)))
                .containsExactly("expectedVersion must not be negative");
    }

    // ---- texts

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u3000", "\u200B\u200B", "\uFEFF", "\u2060 ", "\u3164", "\u2800"})
    void a_text_of_which_nothing_shows_is_blank(String text) {
        assertThat(faults(starting(PROPOSAL.withTitle(text)))).containsExactly("proposal.title must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no\u0000", "bell\u0007", "next\u0085", "half \uD83D", "\uDE00 other half"})
    void characters_that_can_be_neither_kept_nor_shown_are_refused(String text) {
        assertThat(faults(act(new PublicationCommand.Withdraw(text))))
                .containsExactly("reason holds characters that can be neither kept nor shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\u0000 😀", "one\nline\r\nand\tanother", "👩‍👩‍👧‍👦", "e\u0301", "\u202Eהלו"})
    void whatever_else_a_text_says_is_let_in(String text) {
        assertThat(codes(act(new PublicationCommand.Withdraw(text)))).doesNotContain("INVALID_COMMAND");
    }

    // ---- days

    static Stream<LocalDate> outOfTime() {
        return Stream.of(LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("outOfTime")
    void a_day_before_1900_or_after_9999_is_refused(LocalDate day) {
        assertThat(faults(starting(PROPOSAL.withCoverage(PROPOSAL.coverage().withUntil(day)))))
                .containsExactly("proposal.coverage.until must lie between 1900-01-01 and 9999-12-31");
    }

    @ParameterizedTest
    @MethodSource("outOfTime")
    void a_time_of_day_before_1900_or_after_9999_is_refused(LocalDate day) {
        assertThat(faults(Act.of(
                        LEAD, District.M1.subject(), new MeetingCommand.Postpone(day.atStartOfDay(), "区民政局", "冲突"))))
                .containsExactly("at must lie between 1900-01-01 and 9999-12-31");
    }

    // ---- lists

    @Test
    void what_a_list_names_twice_is_refused() {
        Proposal twice = PROPOSAL.withInvolved(Units.HEALTH, Units.FINANCE, Units.HEALTH)
                .withCoverage(PROPOSAL.coverage().withGroups(BeneficiaryGroup.WOMEN, BeneficiaryGroup.WOMEN));

        assertThat(faults(starting(twice)))
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
                () -> assertThat(faults(starting(endless)))
                        .hasSize(100)
                        .contains("proposal.coverage.area must have at most 200 entries"));
    }

    // ---- in both languages

    @Test
    void a_place_is_called_by_its_chinese_name_in_chinese() {
        Outcome outcome = futian.meeting.act(starting(PROPOSAL.withTitle("").withInvolved(Units.HEALTH, Units.HEALTH)));

        assertThat(outcome.refusals())
                .extracting(r -> r.sentence(Language.ZH))
                .containsExactly(
                        "填报内容不符合要求：政策方案的相关部门第2项（proposal.involved[1]）与前面的一项重复",
                        "填报内容不符合要求：政策方案的名称（proposal.title）不得为空白");
    }

    @Test
    void what_is_wrong_with_a_request_has_no_article_behind_it() {
        Outcome outcome = futian.meeting.act(act(new PublicationCommand.Withdraw("")));

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

    /** What is said against an act, which a dry run says as well. */
    private List<String> faults(Act act) {
        Outcome outcome = futian.meeting.act(act);
        assertThat(futian.meeting.check(act)).isEqualTo(outcome);
        assertThat(codes(act)).containsOnly(KernelRefusal.INVALID_COMMAND.name());
        return outcome.refusals().stream()
                .flatMap(r -> r.details().stream())
                .map(Detail::text)
                .map(t -> t.in(Language.EN))
                .toList();
    }

    private List<String> codes(Act act) {
        return futian.meeting.act(act).refusals().stream().map(r -> r.code()).toList();
    }
}

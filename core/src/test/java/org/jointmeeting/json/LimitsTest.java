package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.jointmeeting.meeting.MeetingEvent;
import org.jointmeeting.meeting.Minutes;
import org.jointmeeting.meeting.MinutesItem;
import org.jointmeeting.meeting.Resolution;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PublicationCommand.Withdraw;
import org.jointmeeting.policy.dossier.ResourceEstimate;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** How deep and how long a document may be: at the limit it is read, one over it is refused, and nothing breaks. */
class LimitsTest {

    private static final Range RANGE = new Range(Optional.empty(), Optional.empty());

    @Test
    void a_document_may_nest_to_the_limit() {
        assertThat(Json.read(nested(Json.MAX_DEPTH), Range.class)).isEqualTo(RANGE);
    }

    @Test
    void a_document_may_not_nest_one_deeper() {
        refusesAsOverTheLimits(nested(Json.MAX_DEPTH + 1), Range.class);
    }

    @Test
    void a_document_that_nests_a_hundred_thousand_levels_is_refused_like_any_other() {
        refusesAsOverTheLimits(nested(100_000), Range.class);
    }

    @Test
    void a_text_may_be_as_long_as_the_limit() {
        assertThat(Json.read(withdraw(Json.MAX_STRING), PolicyCommand.class))
                .isEqualTo(new Withdraw("x".repeat(Json.MAX_STRING)));
    }

    @Test
    void a_text_may_not_be_one_character_longer() {
        refusesAsOverTheLimits(withdraw(Json.MAX_STRING + 1), PolicyCommand.class);
    }

    @Test
    void the_place_of_a_text_that_is_too_long_is_named() {
        assertThat(refusal(withdraw(Json.MAX_STRING + 1), PolicyCommand.class).path())
                .isEqualTo("$.reason");
    }

    @Test
    void a_name_may_be_as_long_as_the_limit() {
        assertThat(Json.read("{\"" + "x".repeat(Json.MAX_NAME) + "\":1}", Range.class))
                .isEqualTo(RANGE);
    }

    @Test
    void a_name_may_not_be_one_character_longer() {
        refusesAsOverTheLimits("{\"" + "x".repeat(Json.MAX_NAME + 1) + "\":1}", Range.class);
    }

    @Test
    void a_number_may_be_as_long_as_the_limit() {
        assertThat(Json.read("{\"unknown\":" + "1".repeat(Json.MAX_NUMBER) + "}", Range.class))
                .isEqualTo(RANGE);
    }

    @Test
    void a_number_may_not_be_one_character_longer() {
        refusesAsOverTheLimits("{\"unknown\":" + "1".repeat(Json.MAX_NUMBER + 1) + "}", Range.class);
    }

    @Test
    void a_document_may_be_as_long_as_the_limit() {
        assertThat(Json.read("{}" + " ".repeat(Json.MAX_DOCUMENT - 2), Range.class))
                .isEqualTo(RANGE);
    }

    @Test
    void a_document_may_not_be_one_character_longer() {
        refusesAsOverTheLimits("{}" + " ".repeat(Json.MAX_DOCUMENT - 1), Range.class);
    }

    @Test
    void an_amount_may_have_as_many_digits_as_the_limit() {
        assertThat(Json.read(estimate("1E+" + (Json.MAX_DIGITS - 1)), ResourceEstimate.class)
                        .funds()
                        .toPlainString())
                .hasSize(Json.MAX_DIGITS);
    }

    @Test
    void an_amount_may_not_have_one_digit_more() {
        assertThat(refusal(estimate("1E+" + Json.MAX_DIGITS), ResourceEstimate.class))
                .hasMessage("$.funds: '1E+40' is not allowed; expected a number of at most 40 digits");
    }

    @Test
    void an_amount_may_not_have_more_decimals_either() {
        assertThat(refusal(estimate("1E-" + (Json.MAX_DIGITS + 1)), ResourceEstimate.class)
                        .path())
                .isEqualTo("$.funds");
    }

    @Test
    void an_amount_of_a_thousand_million_digits_is_refused_without_being_written_out() {
        assertThat(refusal(estimate("1E+999999999"), ResourceEstimate.class)).hasMessageStartingWith("$.funds: ");
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        String quarter = "x".repeat(Json.MAX_WRITTEN / 4);

        assertThatThrownBy(() -> Json.write(Collections.nCopies(4, new Withdraw(quarter))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most " + Json.MAX_WRITTEN);
    }

    @Test
    void what_has_no_json_is_not_written() {
        assertThatThrownBy(() -> Json.write(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.Object cannot be written as JSON");
    }

    @Test
    void the_longest_minutes_can_be_read_again_from_the_register() {
        MinutesItem item = Specimens.of(MinutesItem.class);
        Resolution r = Specimens.of(Resolution.class);
        Minutes minutes = new Minutes(
                "福社联会纪〔2026〕3号",
                LocalDate.of(2026, 3, 2),
                Collections.nCopies(100, new MinutesItem(item.item(), item.outcome(), "议".repeat(20_000))),
                Collections.nCopies(
                        200, new Resolution(r.number(), r.item(), "议".repeat(5000), r.responsible(), r.due())));
        RegisterEntry entry = withEvent(Json.write(new MeetingEvent.MinutesIssued(minutes)));

        assertThat(Json.read(Json.write(entry), RegisterEntry.class)).isEqualTo(entry);
    }

    private static void refusesAsOverTheLimits(String json, Class<?> type) {
        assertThat(refusal(json, type)).hasMessageContaining("is over a limit");
    }

    private static MalformedJsonException refusal(String json, Class<?> type) {
        return catchThrowableOfType(MalformedJsonException.class, () -> Json.read(json, type));
    }

    /** An object with lists in one another: so many levels with the object itself. */
    private static String nested(int levels) {
        return "{\"unknown\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }

    private static String withdraw(int characters) {
        return "{\"type\":\"Withdraw\",\"reason\":\"" + "x".repeat(characters) + "\"}";
    }

    private static String estimate(String funds) {
        return "{\"funds\":" + funds + ",\"staff\":0,\"space\":0}";
    }

    private static RegisterEntry withEvent(String event) {
        RegisterEntry e = Specimens.of(RegisterEntry.class);
        return e.withEvent(new JsonText(event));
    }
}

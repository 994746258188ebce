package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.rules.book.MeetingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project's own codec says of JSON it cannot read, beyond the bad golden files. */
class MalformedJsonTest {

    static List<Class<?>> families() {
        return PublicTypes.families();
    }

    @ParameterizedTest
    @MethodSource("families")
    void an_unknown_type_is_answered_with_every_type_allowed(Class<?> family) {
        assertThat(refusal("{\"type\":\"Unheard\"}", family))
                .hasMessage("$.type: 'Unheard' is not allowed; expected one of: "
                        + String.join(", ", PublicTypes.typeNames(family)));
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_missing_type_is_answered_with_every_type_allowed(Class<?> family) {
        assertThat(refusal("{}", family))
                .hasMessage("$.type: is missing; expected one of: " + String.join(", ", PublicTypes.typeNames(family)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260302",
                "[2026, 3, 2]",
                "\"\"",
                "true",
                "{}",
                "\" 2026-03-02\"",
                "\"2026-03-02T09:30:00\"",
                "\"2026-03-02T09:30:00Z\""
            })
    void a_date_has_one_form(String date) {
        String json = "{\"type\":\"RecordApproval\",\"document\":\"3\",\"decidedOn\":" + date + "}";

        assertThat(refusal(json, PolicyCommand.class))
                .hasMessageMatching(
                        "\\$\\.decidedOn: ('.*' is not allowed|cannot be used); expected a date such as 2026-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202603020930",
                "[2026, 3, 2, 9, 30]",
                "\"\"",
                "\"2026-03-02\"",
                "\"2026-03-02T09:30:00Z\"",
                "\"2026-03-02T24:30:00\""
            })
    void a_local_time_has_one_form(String time) {
        String json = "{\"type\":\"Postpone\",\"at\":" + time + ",\"place\":\"p\",\"reason\":\"r\"}";

        assertThat(refusal(json, MeetingCommand.class))
                .hasMessageMatching("\\$\\.at: ('.*' is not allowed|cannot be used);"
                        + " expected a local date and time such as 2026-03-02T09:30:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1772415000", "1772415000.5", "\"2026-03-02T09:30:00\"", "\"\""})
    void a_moment_has_one_form(String moment) {
        assertThat(refusal("{\"number\":1,\"at\":" + moment + "}", RegisterEntry.class))
                .hasMessageMatching("\\$\\.at: ('.*' is not allowed|cannot be used);"
                        + " expected a moment such as 2026-03-02T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"every year\"", "12", "\"\""})
    void a_period_has_one_form(String period) {
        assertThat(refusal("{\"every\":" + period + "}", MeetingType.class).path())
                .isEqualTo("$.every");
    }

    @Test
    void null_alone_is_no_value() {
        assertThat(refusal("null", Range.class))
                .hasMessage("$: is missing or null; expected an object with the properties: from, to");
    }

    @Test
    void a_value_outside_an_object_of_a_family_lacks_its_type() {
        assertThat(refusal("5", PolicyCommand.class)).hasMessageStartingWith("$.type: is missing");
    }

    @Test
    void what_is_missing_is_named_though_nothing_is_there() {
        assertThat(refusal("{}", Policy.class))
                .hasMessageStartingWith("$.stage: is missing or null; expected one of: ");
    }

    @Test
    void a_long_value_is_quoted_in_short() {
        assertThat(refusal("{\"type\":\"" + "长".repeat(10_000) + "\"}", MeetingCommand.class))
                .hasMessageStartingWith("$.type: '" + "长".repeat(60) + "…' is not allowed");
    }

    @Test
    void a_value_is_quoted_on_one_line() {
        assertThat(refusal("{\"type\":\"a\\nb\"}", MeetingCommand.class))
                .hasMessageStartingWith("$.type: 'a b' is not");
    }

    @Test
    void the_text_of_the_document_is_not_in_the_message() {
        String json = "{\"type\":\"GiveOpinion\",\"text\":\"不宜公开\",\"position\":}";

        assertThat(refusal(json, PolicyCommand.class).getMessage()).doesNotContain("不宜公开");
    }

    @Test
    void a_repeated_property_of_an_object_that_is_ignored_is_refused_too() {
        assertThat(refusal("{\"unknown\":{\"a\":1,\"a\":2}}", Range.class).problem())
                .isEqualTo(Text.of("属性重复（第 1 行第 22 列）", "a property is repeated (line 1, column 22)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"RecordApproval\",\"document\":\"3\",\"decidedOn\":[1]}",
                "{\"type\":\"SolicitOpinions\",\"also\":[{}]}",
                "{\"type\":\"StartDraft\",\"proposal\":{\"coverage\":[]}}",
                "{\"type\":\"StartDraft\",\"proposal\":7}",
                "[[]]",
                "hello",
                "{\"type\":{}}"
            })
    void no_message_names_a_class(String json) {
        assertThat(refusal(json, PolicyCommand.class).getMessage())
                .doesNotContain("org.jointmeeting", "java.", "Jackson");
    }

    private static MalformedJsonException refusal(String json, Class<?> type) {
        return catchThrowableOfType(MalformedJsonException.class, () -> Json.read(json, type));
    }
}

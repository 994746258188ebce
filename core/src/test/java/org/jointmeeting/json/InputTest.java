package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.proposal.Range;
import org.junit.jupiter.api.Test;

/** What a person wrote is refused when it has a property that is not known; what was stored is read without it. */
class InputTest {
    private static final String ROSTER = """
            {"appointments": [{"person": "p", "capacity": "LIAISON", "unit": "health", "from": "2026-01-01",
              "untill": "2027-12-31"}]}""";

    @Test
    void a_misspelt_property_is_answered_with_the_nearest_one_and_its_place() {
        MalformedJsonException refusal = refusal(ROSTER, Roster.class);

        assertThat(refusal.path()).isEqualTo("$.appointments[0].untill");
        assertThat(refusal.problem().en())
                .isEqualTo("there is no such property; the properties here are: person, capacity, unit, from, until;"
                        + " did you mean \"until\"?");
        assertThat(refusal.problem().zh()).isEqualTo("没有这个属性；此处的属性为：person, capacity, unit, from, until；是否应为“until”？");
    }

    @Test
    void one_that_is_like_none_gets_the_list_alone() {
        assertThat(refusal("{\"form\":1,\"wholly-other\":2}", Range.class)
                        .problem()
                        .en())
                .isEqualTo("there is no such property; the properties here are: from, to; did you mean \"from\"?");
        assertThat(refusal("{\"wholly-other\":2}", Range.class).problem().en())
                .isEqualTo("there is no such property; the properties here are: from, to");
    }

    @Test
    void a_commands_type_is_among_its_properties() {
        assertThat(refusal("{\"type\":\"SolicitOpinions\",\"allso\":[]}", PolicyCommand.class)
                        .problem()
                        .en())
                .isEqualTo("there is no such property; the properties here are: type, also; did you mean \"also\"?");
        assertThat(refusal("{\"type\":\"CloseConsultation\",\"reason\":\"\"}", PolicyCommand.class))
                .hasMessage("$.reason: there is no such property; the properties here are: type");
    }

    @Test
    void what_was_stored_is_read_without_it() {
        assertThat(Json.read(ROSTER, Roster.class).appointments().get(0).until())
                .isEmpty();
    }

    @Test
    void what_is_well_written_is_read_alike() {
        assertThat(Json.readInput("{\"to\":18}", Range.class)).isEqualTo(new Range(Optional.empty(), Optional.of(18)));
    }

    private static MalformedJsonException refusal(String json, Class<?> type) {
        return catchThrowableOfType(MalformedJsonException.class, () -> Json.readInput(json, type));
    }
}

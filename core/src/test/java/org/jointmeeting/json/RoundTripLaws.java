package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointmeeting.policy.dossier.ResourceEstimate;

/** What holds of every value, whichever Jackson writes or reads it. */
class RoundTripLaws {

    @Property(tries = 4000)
    void what_is_written_is_read_as_it_was(@ForAll("values") Object value) {
        assertThat((Object) Json.read(Json.write(value), readAs(value))).isEqualTo(value);
    }

    @Property(tries = 4000)
    void a_mapper_of_jackson_2_writes_and_reads_the_same(@ForAll("values") Object value) throws Exception {
        String json = Mappers.JACKSON_2.writeValueAsString(value);

        assertThat(json).isEqualTo(Json.write(value));
        assertThat((Object) Mappers.JACKSON_2.readValue(json, readAs(value))).isEqualTo(value);
    }

    @Property(tries = 4000)
    void a_mapper_of_jackson_3_writes_and_reads_the_same(@ForAll("values") Object value) {
        String json = Jackson3.PLAIN.writeValueAsString(value);

        assertThat(json).isEqualTo(Json.write(value));
        assertThat((Object) Jackson3.PLAIN.readValue(json, readAs(value))).isEqualTo(value);
    }

    @Property
    void an_amount_is_written_plain_however_it_was_given(@ForAll("amounts") BigDecimal amount) {
        String json = Json.write(new ResourceEstimate(amount, 0, 0));

        assertThat(json).matches("\\{\"funds\":[0-9]+(\\.[0-9]+)?,\"staff\":0,\"space\":0\\}");
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(PublicTypes.values()).flatMap(Samples::of);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.of("0", "0.00", "1E+6", "100.00", "1.5E3", "0.000000001", "12E-9")
                .map(BigDecimal::new);
    }

    private static Class<?> readAs(Object value) {
        return PublicTypes.readAs(value.getClass());
    }
}

package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import org.jointmeeting.JointMeeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds with the project's own Jackson holds with those that hosts bring: the suites run again, with each on the class path. */
class JacksonVersionsTest {

    @ParameterizedTest
    @CsvSource({
        "2.16, PlainJackson2Test BootJackson2GoldenTest Jackson2GoldenTest MalformedJsonTest InputTest",
        "2.18, PlainJackson2Test BootJackson2GoldenTest Jackson2GoldenTest MalformedJsonTest InputTest",
        "3.0, Jackson3GoldenTest Jackson3BadJsonTest"
    })
    void every_suite_passes(String jackson, String suites) throws Exception {
        try (OtherJackson other = OtherJackson.of(jackson)) {
            assertThat(other.failures(suites.split(" "))).isEmpty();
            assertThat(other.version()).startsWith(jackson);
        }
    }

    @Test
    void one_that_is_too_old_is_named_at_the_start_with_what_is_needed() throws Exception {
        try (OtherJackson old = OtherJackson.of("too-old")) {
            Throwable thrown = catchThrowable(() -> old.loaded(JointMeeting.class)
                    .getMethod("opening", String.class)
                    .invoke(null, "futian"));

            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            assertThat(thrown.getCause())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("jackson-core 2.15.4")
                    .hasMessageContaining("2.16 or later");
        }
    }
}

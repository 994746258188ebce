package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jointmeeting.provision.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the project's own codec, which is Jackson 2, refuses each bad file. */
class Jackson2BadJsonTest {

    static List<BadFile> badFiles() {
        return BadFile.all();
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void the_place_is_named(BadFile bad) {
        assertThat(refusal(bad).path()).isEqualTo(bad.path());
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void what_is_wrong_and_what_would_be_right_is_said_in_both_languages(BadFile bad) {
        assertThat(refusal(bad).problem()).isEqualTo(Text.of(bad.zh(), bad.en()));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void the_message_is_place_and_problem(BadFile bad) {
        assertThat(refusal(bad)).hasMessage(bad.path() + ": " + bad.en());
    }

    @Test
    void every_bad_file_has_its_error() {
        assertThat(GoldenFiles.bad().stream()
                        .map(f -> f.getFileName().toString())
                        .filter(name -> !name.equals("errors.json")))
                .containsExactlyInAnyOrderElementsOf(
                        badFiles().stream().map(BadFile::file).toList());
    }

    private static MalformedJsonException refusal(BadFile bad) {
        return catchThrowableOfType(MalformedJsonException.class, () -> Json.read(bad.json(), bad.type()));
    }
}

package org.jointmeeting.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README names is there, and a host may use it. */
class ReadmeNamesTest {
    /** A type, perhaps with one of its members: {@code JointMeeting.available(…)}. */
    private static final Pattern NAMED = Pattern.compile("^([A-Z][a-z]\\w+)(?:\\.(\\w+))?(?:[(.].*)?$");

    record Name(String readme, String type, String member) {}

    static Stream<Name> names() {
        return Stream.of("README.md", "README.zh-CN.md")
                .flatMap(readme -> Readme.of(readme).code().stream()
                        .map(NAMED::matcher)
                        .filter(Matcher::matches)
                        .map(m -> new Name(readme, m.group(1), m.group(2) == null ? "" : m.group(2))))
                .distinct();
    }

    @Test
    void both_name_types_and_members() {
        assertThat(names()).extracting(Name::readme).contains("README.md", "README.zh-CN.md");
        assertThat(names()).anyMatch(n -> !n.member().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_named_is_public(Name name) {
        List<Class<?>> types = Exported.named(name.type());
        assertThat(types)
                .as("public types named %s in exported packages", name.type())
                .hasSize(1);
        if (!name.member().isEmpty()) {
            Class<?> type = types.get(0);
            assertThat(Stream.concat(
                            Arrays.stream(type.getMethods()).map(m -> m.getName()),
                            Stream.concat(
                                    Arrays.stream(type.getFields()).map(f -> f.getName()),
                                    Arrays.stream(type.getClasses()).map(Class::getSimpleName))))
                    .contains(name.member());
        }
    }
}

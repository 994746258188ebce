package org.jointmeeting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * That only what a host needs is exported: everything public stands in a list that is reviewed like code. A type or a method that comes to
 * be public shows there; {@code -Dapi.write=true} writes the list anew.
 */
class PublicApiTest {
    private static final Path LIST = Path.of("src", "test", "resources", "public-api.txt");
    private static final String WRITE = "mvn -pl core test -Dtest=PublicApiTest -Dapi.write=true";

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(LIST, PublicApi.text());
        }
    }

    @Test
    void everything_public_stands_in_the_reviewed_list() throws IOException {
        List<String> reviewed = PublicApi.lines(Files.readString(LIST));
        List<String> found = PublicApi.lines(PublicApi.text());
        Stream<String> gone = reviewed.stream().filter(l -> !found.contains(l)).map(l -> "no longer public: " + l);
        Stream<String> added = found.stream().filter(l -> !reviewed.contains(l)).map(l -> "newly public: " + l);
        assertThat(Stream.concat(gone, added))
                .as(
                        "%s differs. What no host needs is package-private; if a host needs it, write the list anew: %s",
                        LIST, WRITE)
                .isEmpty();
    }

    @Test
    void the_list_is_in_the_order_in_which_it_is_written() throws IOException {
        assertThat(Files.readString(LIST).equals(PublicApi.text()))
                .as("%s says what is public, and in this order; write it anew: %s", LIST, WRITE)
                .isTrue();
    }
}

package org.jointmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad file gets an error that names file, path and what would be right; nothing is begun. */
class BadInputTest {
    private static final String DOSSIER = "dossier-en.json";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--dossier", "--roster"})
    void a_missing_file(String option) {
        Path nowhere = folder.resolve("nowhere.json");
        assertRefused(Running.quickstart("--lang", "en", option, nowhere.toString()), nowhere + " $: does not exist");
    }

    @Test
    void a_folder() {
        assertRefused(given("zh", "--dossier", folder), "是目录；应为 JSON 文件");
    }

    @ParameterizedTest
    @CsvSource({"en,is empty; expected one JSON object", "zh,文件为空；应为一个 JSON 对象"})
    void an_empty_file(String language, String message) {
        assertRefused(given(language, "--dossier", Running.written(folder, " \n")), message);
    }

    @Test
    void a_file_that_is_no_json() {
        assertRefused(given("en", "--roster", Running.written(folder, "{\"appointments\": [")), "given.json $");
    }

    @Test
    void a_file_in_another_encoding() throws IOException {
        Path file = Files.write(folder.resolve("gbk.json"), "{\"联席\":1}".getBytes(StandardCharsets.UTF_16));
        assertRefused(given("en", "--dossier", file), "is not in UTF-8; save it as UTF-8");
    }

    @Test
    void a_file_that_is_too_big() {
        assertRefused(
                given("en", "--dossier", Running.written(folder, " ".repeat(1_048_577))), "at most 1048576 bytes");
    }

    @Test
    void a_value_that_is_not_among_the_allowed_ones() {
        Path file = Running.altered(folder, DOSSIER, "\"OBJECTION\"", "\"OBJEKTION\"");
        assertRefused(
                given("en", "--dossier", file),
                "$.opinions[1].position",
                "OBJEKTION",
                "SUPPORT, SUGGESTIONS, OBJECTION");
        assertRefused(given("zh", "--dossier", file), "$.opinions[1].position", "应为");
    }

    @Test
    void a_date_that_is_none() {
        Path file = Running.altered(folder, DOSSIER, "2026-06-01", "tomorrow");
        assertRefused(given("en", "--dossier", file), "$.proposal.coverage.from", "tomorrow");
    }

    @Test
    void a_property_that_is_missing() {
        Path file = Running.altered(folder, DOSSIER, "\"lead\": \"civil-affairs\",", "");
        assertRefused(given("en", "--dossier", file), "$.proposal.lead");
    }

    /** A trial of two years would else become one without end. */
    @Test
    void a_property_that_is_misspelt() {
        Path roster = Running.altered(
                folder,
                "roster.json",
                "\"from\": \"2026-01-01\"",
                "\"from\": \"2026-01-01\", \"untill\": \"2027-12-31\"");
        assertRefused(given("en", "--roster", roster), "$.appointments[0].untill", "did you mean \"until\"?");
        assertRefused(given("zh", "--roster", roster), "$.appointments[0].untill", "是否应为“until”？");

        Path dossier = Running.altered(folder, DOSSIER, "\"involved\":", "\"involvd\":");
        assertRefused(given("en", "--dossier", dossier), "$.proposal.involvd", "did you mean \"involved\"?");
    }

    @Test
    void a_list_with_nothing_in_it() {
        Path file = Running.written(folder, "{\"appointments\": [null], \"entrustments\": []}");
        assertRefused(given("en", "--roster", file), "$.appointments[0]");
    }

    @Test
    void an_unknown_unit() {
        Path file = Running.altered(folder, DOSSIER, "\"involved\": [\"health\",", "\"involved\": [\"helth\",");
        assertRefused(given("en", "--dossier", file), "$.proposal.involved[0]: unknown unit \"helth\"", "health");
        assertRefused(given("zh", "--dossier", file), "$.proposal.involved[0]：规则没有“helth”这个单位");
    }

    @Test
    void an_unknown_category() {
        Path file = Running.altered(folder, DOSSIER, "\"elderly-welfare\"", "\"elder-care\"");
        assertRefused(given("en", "--dossier", file), "$.proposal.coverage.category", "elderly-welfare");
    }

    @Test
    void a_roster_with_an_unknown_unit() {
        Path file = Running.altered(folder, "roster.json", "\"unit\": \"statistics\"", "\"unit\": \"statistik\"");
        assertRefused(given("en", "--roster", file), "unknown unit \"statistik\"");
    }

    @Test
    void a_roster_with_a_seat_that_the_rules_do_not_have() {
        Path file = Running.altered(
                folder, "roster.json", "\"capacity\": \"OFFICE_STAFF\"", "\"capacity\": \"CASE_OFFICER\"");
        assertRefused(given("en", "--roster", file), "$.appointments[3]: the rules have no seat");
    }

    @Test
    void a_roster_without_a_seat_that_the_story_needs() {
        Path file = Running.altered(
                folder,
                "roster.json",
                "\"unit\": \"finance\", \"from\": \"2026-01-01\"",
                "\"unit\": \"finance\", \"from\": \"2026-03-10\"");
        assertRefused(given("en", "--roster", file), "nobody is liaison of Finance Bureau or member", "on 2026-03-02");
        assertRefused(given("zh", "--roster", file), "2026-03-02 无人担任区财政局联络员");
    }

    @Test
    void a_roster_with_two_people_in_one_seat() {
        Path file = Running.altered(
                folder,
                "roster.json",
                "\"person\": \"liaison-finance\", \"capacity\": \"LIAISON\"",
                "\"person\": \"liaison-finance\", \"capacity\": \"MEMBER\"");
        assertRefused(given("en", "--roster", file), "$.appointments", "member of Finance Bureau");
    }

    @Test
    void an_unknown_language() {
        assertThat(Running.quickstart("--lang", "fr").code()).isEqualTo(2);
    }

    private static Running given(String language, String option, Path file) {
        return Running.quickstart("--lang", language, option, file.toString());
    }

    private static void assertRefused(Running run, String... said) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).contains(said).doesNotContain("Exception", "at org.");
    }
}

package org.jointmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the story makes of a reader's own files. */
class OwnFilesTest {
    private static final String DOSSIER = "dossier-en.json";
    private static final String RESERVED = "\"touches\": [\"STANDARD\"], \"otherReservedBasis\": null, \"coverage\": {";

    @TempDir
    Path folder;

    @Test
    void a_step_that_the_dossier_does_not_bear_stops_the_story_with_code_one_and_its_reasons() {
        Path file = Running.altered(folder, DOSSIER, "\"item\": \"RISK\"", "\"item\": \"SAFETY_NET\"");
        Running run = Running.quickstart("--lang", "en", "--dossier", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaint())
                .contains("The story ends here: \"work on the dossier\" was refused", "the same item is given twice");
    }

    @Test
    void an_answer_to_an_overlap_that_is_not_there_stops_the_story() {
        Path file = Running.altered(folder, DOSSIER, "\"groups\": [\"DISABLED\"]", "\"groups\": [\"WOMEN\"]");
        Running run = Running.quickstart("--lang", "zh", "--dossier", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaint()).contains("“说明重叠交叉”不予办理", "与该政策不存在重叠交叉");
    }

    @Test
    void where_nobody_objects_the_special_meeting_agrees() {
        Path file = Running.altered(folder, DOSSIER, "\"OBJECTION\"", "\"SUGGESTIONS\"");
        Running run = Running.quickstart("--lang", "en", "--dossier", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("the special coordination meeting agrees -> approval drafting")
                .doesNotContain("The general convener's meeting");
    }

    @Test
    void a_reserved_matter_with_special_circumstances_is_studied_first() {
        Path file = Running.written(
                folder,
                reserved().replace("\"specialCircumstances\": null", "\"specialCircumstances\": \"An emergency.\""));
        Running run = Running.quickstart("--lang", "en", "--dossier", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "matters reserved to the city have to be studied by the office first",
                        "ask the office to study a reserved matter -> study of a reserved matter",
                        "let it proceed on special circumstances -> drafting");
    }

    @Test
    void a_reserved_matter_without_special_circumstances_stops_the_story() {
        Running run = Running.quickstart(
                "--lang", "en", "--dossier", Running.written(folder, reserved()).toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaint()).contains("matters reserved to the city have to be studied by the office first");
    }

    @Test
    void another_roster_plays_the_same_parts() {
        Path file = Running.altered(folder, "roster.json", "liaison-civil-affairs", "somebody-else");
        Running run = Running.quickstart("--lang", "en", "--roster", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("liaison of Civil Affairs Bureau (somebody-else)");
    }

    /** The sample as an allowance that touches its standard: Article 10(1) reserves that to the city. */
    private static String reserved() {
        return Running.shipped(DOSSIER)
                .replaceFirst(
                        "(?s)\"touches\": \\[\"BENEFICIARY_SCOPE\"\\],\\s*\"otherReservedBasis\": null,\\s*\"coverage\": \\{",
                        RESERVED)
                .replace("\"form\": \"SERVICE\"", "\"form\": \"ALLOWANCE\"");
    }
}

package org.jointmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the story tells, with the files that ship with it. */
class StoryTest {
    private static final Running EN = Running.quickstart("--lang", "en");
    private static final Running ZH = Running.quickstart("--lang", "zh");

    @Test
    void it_ends_well_in_both_languages() {
        assertThat(List.of(EN.code(), ZH.code())).containsExactly(0, 0);
        assertThat(EN.err() + ZH.err()).isEmpty();
    }

    @Test
    void it_goes_from_the_draft_up_the_ladder_to_the_filing() {
        assertThat(EN.out())
                .containsSubsequence(
                        "enter a policy already in force -> filed [Article 5(3)]",
                        "start a draft -> drafting [Article 7(3)]",
                        "Overlap analysis: it meets \"Measures for Home Nursing of Disabled People\"",
                        "solicit written opinions -> consultation [Article 11(1)]",
                        "close the consultation -> revision",
                        "submit the review draft -> preliminary review",
                        "pass the preliminary review -> special coordination",
                        "the special coordination meeting does not agree -> general coordination",
                        "the general convener's meeting agrees -> approval drafting",
                        "submit for approval -> government decision",
                        "record the approval -> approved",
                        "issue -> issued",
                        "file for the record -> filed");
    }

    @Test
    void it_says_the_same_in_chinese() {
        assertThat(ZH.out())
                .containsSubsequence(
                        "录入现行政策 -> 备案〔第五条第（三）项〕",
                        "启动起草 -> 起草〔第七条第（三）项〕",
                        "重叠交叉分析：与《福田区残疾人居家护理服务实施办法》",
                        "书面征求意见 -> 征求意见〔第十一条第（一）项〕",
                        "结束征求意见 -> 修改完善",
                        "报送送审稿 -> 初审",
                        "初审通过 -> 专题协调",
                        "专题协调会未达成一致 -> 总召集人协调",
                        "总召集人协调会同意上报 -> 形成报批稿",
                        "报请区政府审定 -> 报请审定",
                        "登记审定通过 -> 审定通过",
                        "印发 -> 印发",
                        "报备案 -> 备案");
    }

    @Test
    void a_refusal_shows_every_reason_with_its_article() {
        assertThat(EN.out())
                .containsSubsequence(
                        "solicit written opinions (liaison-civil-affairs): REFUSED, for these reasons",
                        "how the proposal meets these principles is not stated",
                        "[Article 9, paragraph 1]",
                        "the groundwork is incomplete",
                        "[Article 9, paragraph 2]",
                        "the argument is incomplete",
                        "[Article 9, paragraph 3]",
                        "Nothing changed: the register still ends at number 4.");
    }

    @Test
    void the_convener_cannot_declare_agreement_while_finance_objects() {
        assertThat(ZH.out())
                .containsSubsequence("宣布结果并闭会（convener）：不予办理，理由如下", "仍有部门不同意，专题协调会不能宣布同意上报：区财政局", "登记簿仍止于第22号");
    }

    @Test
    void the_objection_travels_with_the_submission() {
        assertThat(EN.out()).contains("Objections that travel with it: Finance Bureau");
    }

    @Test
    void the_findings_of_development_and_finance_are_shown() {
        assertThat(EN.out()).containsSubsequence("coherent", "not budgeted");
    }

    @Test
    void it_shows_who_must_act_and_who_may() {
        assertThat(EN.out())
                .containsSubsequence(
                        "Who must act now (2026-03-09):",
                        "give a written opinion",
                        "Who may do what now (2026-03-23):",
                        "office-clerk",
                        "pass the preliminary review",
                        "Why convener may not pass the preliminary review:",
                        "Who must act now (2026-03-25):",
                        "convene the special coordination");
    }

    @Test
    void it_ends_with_timeline_diagram_and_verified_head() {
        assertThat(EN.out())
                .containsSubsequence(
                        "No.  Date",
                        "39   2026-05-15  file for the record",
                        "```mermaid\nstateDiagram-v2\n",
                        "    class FILED current\n```",
                        "The register is whole: 39 entries",
                        "Head, number: 39")
                .containsPattern("hash: +[0-9a-f]{64}\n$");
    }

    @Test
    void it_tells_the_same_each_time() {
        assertThat(Running.quickstart("--lang", "en").out()).isEqualTo(EN.out());
    }

    @Test
    void the_english_output_holds_no_chinese() {
        assertThat(EN.out()).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() {
        assertThat(List.of(EN, ZH))
                .allSatisfy(run -> assertThat(run.lines())
                        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(100)));
    }

    @Test
    void both_dossiers_that_ship_say_the_same_but_for_the_words() {
        assertThat(worded("dossier-zh.json")).isEqualTo(worded("dossier-en.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help"})
    void help_names_every_option(String option) {
        Running help = Running.quickstart(option);
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--lang", "--roster", "--dossier", "输出语言");
    }

    private static String worded(String resource) {
        return Running.shipped(resource)
                .replaceAll("\"(title|text|reason|notApplicable|document)\":\\s*\"(?:[^\"\\\\]|\\\\.)*\"", "\"$1\": …")
                .replaceAll("\"reference\":\\s*\"(?!docs/)(?:[^\"\\\\]|\\\\.)*\"", "\"reference\": …")
                .replaceAll("\\s+", "");
    }
}

package org.jointmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.OFFICE;
import static org.jointmeeting.fixture.Units.UNHEARD_OF;
import static org.jointmeeting.provision.Clauses.ART_11_I1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.escalation.Trigger;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;
import org.junit.jupiter.api.Test;

/** Details, sentences and facts. */
class DetailsTest {
    private static final WorkingRules RULES = Rules.futian();

    @Test
    void a_unit_is_shown_by_its_name() {
        assertThat(Detail.unit(FINANCE, RULES))
                .isEqualTo(new Detail("unit", "finance", Text.of("区财政局", "Finance Bureau")));
    }

    @Test
    void an_unknown_unit_is_shown_by_its_id() {
        assertThat(Detail.unit(UNHEARD_OF, RULES).text()).isEqualTo(Text.of("unheard-of", "unheard-of"));
    }

    @Test
    void a_constant_is_shown_by_its_text() {
        assertThat(Detail.item("trigger", Trigger.OVERLAP))
                .isEqualTo(new Detail("trigger", "OVERLAP", Trigger.OVERLAP.text()));
    }

    @Test
    void a_stage_is_shown_by_its_text() {
        assertThat(Detail.stage(PolicyStage.DRAFTING))
                .isEqualTo(new Detail("stage", "DRAFTING", Text.of("起草", "drafting")));
    }

    @Test
    void who_could_act_is_shown_by_capacity_and_unit() {
        assertThat(Detail.party(new Standing(Capacity.LIAISON, FINANCE), RULES))
                .isEqualTo(new Detail("party", "LIAISON@finance", Text.of("区财政局联络员", "liaison of Finance Bureau")));
    }

    @Test
    void the_offices_own_people_are_not_shown_as_the_offices_office_people() {
        Detail director = Detail.party(new Standing(Capacity.OFFICE_DIRECTOR, OFFICE), RULES);
        assertThat(director.text().zh()).isEqualTo("联席会议办公室主任");
        assertThat(Detail.party(new Standing(Capacity.MEMBER, OFFICE), RULES)
                        .text()
                        .zh())
                .isEqualTo("联席会议办公室成员");
        assertThat(Detail.party(new Standing(Capacity.OFFICE_STAFF, FINANCE), RULES)
                        .text()
                        .zh())
                .isEqualTo("区财政局办公室工作人员");
    }

    @Test
    void a_value_reads_the_same_in_both_languages() {
        assertThat(Detail.value("version", 7)).isEqualTo(new Detail("version", "7", Text.of("7", "7")));
    }

    @Test
    void a_day_has_its_iso_form_for_an_id() {
        assertThat(Detail.day(LocalDate.of(2026, 3, 2)))
                .isEqualTo(new Detail("day", "2026-03-02", Text.of("2026-03-02", "2026-03-02")));
    }

    @Test
    void a_subject_of_which_no_more_is_known_is_shown_by_its_id_and_links_to_its_kind() {
        Detail shown = new Detail("meeting", "M-1", Text.of("M-1", "M-1"));
        assertThat(Detail.subject(new SubjectId("meeting", "M-1"))).isEqualTo(shown);
        assertThat(Detail.subject(new SubjectId("meeting", "M-1"), "")).isEqualTo(shown);
    }

    @Test
    void a_reason_is_one_sentence_with_details_and_citation() {
        Refusal reason = Refusal.of(
                KernelRefusal.WRONG_STAGE,
                ART_11_I1,
                List.of(Detail.stage(PolicyStage.DRAFTING), Detail.stage(PolicyStage.REVISION)));
        assertThat(reason.sentence(Language.ZH)).isEqualTo("目前所处阶段不能办理此事项：起草、修改完善〔第十一条第（一）项〕");
        assertThat(reason.sentence(Language.EN))
                .isEqualTo("this cannot be done in the present stage: drafting, revision [Article 11(1)]");
    }

    @Test
    void a_trigger_has_its_facts_in_brackets() {
        Refusal reason = Refusal.of(
                KernelRefusal.WRONG_STAGE,
                ART_11_I1,
                List.of(
                        trigger(Trigger.SEVERAL_DEPARTMENTS, Detail.unit(FINANCE, RULES), Detail.value("policy", "A")),
                        trigger(Trigger.OVERLAP),
                        trigger(Trigger.MAJOR_DISAGREEMENT, Detail.unit(FINANCE, RULES))));
        assertThat(reason.sentence(Language.EN))
                .contains(": the duties of two or more departments are touched (Finance Bureau, A), "
                        + "it overlaps with a policy in force, there is a major disagreement (Finance Bureau) [");
        assertThat(reason.sentence(Language.ZH)).contains("：涉及两个或两个以上部门职责（区财政局、A）、与现行政策重叠交叉、有重大意见分歧（区财政局）〔");
    }

    private static Detail trigger(Trigger t, Detail... facts) {
        return new Detail("trigger", t.name(), t.text(), List.of(facts));
    }

    @Test
    void a_sentence_without_details_has_no_colon() {
        Notice notice = new Notice(Text.of("请注意", "mind this"), ART_11_I1, List.of());
        assertThat(notice.sentence(Language.ZH)).isEqualTo("请注意〔第十一条第（一）项〕");
        assertThat(notice.sentence(Language.EN)).isEqualTo("mind this [Article 11(1)]");
    }

    @Test
    void a_reason_is_known_by_its_code() {
        Refusal reason = Refusal.of(KernelRefusal.WRONG_STAGE, ART_11_I1, List.of());
        assertThat(reason.is(KernelRefusal.WRONG_STAGE)).isTrue();
        assertThat(reason.is(KernelRefusal.NOT_ENTITLED)).isFalse();
        assertThat(reason.message()).isEqualTo(KernelRefusal.WRONG_STAGE.text());
    }

    @Test
    void what_is_handed_over_cannot_be_changed_afterwards() {
        List<Detail> details = new ArrayList<>(List.of(Detail.value("day", 1)));
        Refusal reason = Refusal.of(KernelRefusal.WRONG_STAGE, ART_11_I1, details);
        Notice notice = new Notice(Text.of("请注意", "mind this"), ART_11_I1, details);
        List<Refusal> reasons = new ArrayList<>(List.of(reason));
        Decision.Refused refused = new Decision.Refused(reasons);
        details.clear();
        reasons.clear();
        assertThat(reason.details()).hasSize(1);
        assertThat(notice.details()).hasSize(1);
        assertThat(refused.reasons()).hasSize(1);
    }

    @Test
    void a_subject_reads_as_kind_and_id() {
        assertThat(new SubjectId("policy", "FT-2026-001")).hasToString("policy/FT-2026-001");
    }
}

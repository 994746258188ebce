package org.jointmeeting.policy.dossier;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** An item on which a proposal makes a written statement (Article 9). */
public enum DossierItem implements Named {
    /** How the proposal provides a safety net (托底保障). */
    SAFETY_NET("托底保障", "providing a safety net", DossierSection.PRINCIPLES),
    /** How it fits in with the rest (统筹协调). */
    OVERALL_COORDINATION("统筹协调", "overall coordination", DossierSection.PRINCIPLES),
    /** How it can be sustained (可持续发展). */
    SUSTAINABILITY("可持续发展", "sustainability", DossierSection.PRINCIPLES),
    /** What was learnt from other cities at home and abroad (借鉴国内外经验). */
    EXPERIENCE("国内外经验借鉴", "experience elsewhere", DossierSection.GROUNDWORK),
    /** The comparison of the situations (对比分析). */
    COMPARISON("对比分析", "comparison", DossierSection.GROUNDWORK),
    /** 必要性和可行性. */
    NECESSITY_AND_FEASIBILITY("必要性和可行性", "necessity and feasibility", DossierSection.ARGUMENT),
    /** 政策依据. */
    POLICY_BASIS("政策依据", "policy basis", DossierSection.ARGUMENT),
    /** 覆盖对象. */
    COVERAGE("覆盖对象", "who is covered", DossierSection.ARGUMENT),
    /** 适用条件. */
    CONDITIONS("适用条件", "conditions", DossierSection.ARGUMENT),
    /** 保障标准. */
    BENEFIT_STANDARD("保障标准", "standard of the benefit", DossierSection.ARGUMENT),
    /** 资金来源. */
    FUNDING_SOURCE("资金来源", "source of funds", DossierSection.ARGUMENT),
    /** 实施要求. */
    IMPLEMENTATION("实施要求", "implementation requirements", DossierSection.ARGUMENT),
    /** 实施风险. */
    RISK("实施风险", "risks of implementation", DossierSection.ARGUMENT);

    private final Text text;
    private final DossierSection section;

    DossierItem(String zh, String en, DossierSection section) {
        this.text = Text.of(zh, en);
        this.section = section;
    }

    @Override
    public Text text() {
        return text;
    }

    /** The section it belongs to. */
    public DossierSection section() {
        return section;
    }
}

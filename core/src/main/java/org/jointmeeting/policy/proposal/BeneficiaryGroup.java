package org.jointmeeting.policy.proposal;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** A group of people whom policies help (Article 2). */
public enum BeneficiaryGroup implements Named {
    /** 老年人. */
    ELDERLY("老年人", "elderly people"),
    /** 妇女. */
    WOMEN("妇女", "women"),
    /** 儿童. */
    CHILDREN("儿童", "children"),
    /** 残疾人. */
    DISABLED("残疾人", "disabled people"),
    /** 优抚对象. */
    PREFERENTIAL_TREATMENT("优抚对象", "preferential-treatment groups"),
    /** 低收入家庭, the minimum living allowance included. */
    LOW_INCOME("低收入家庭", "low-income households"),
    /** 特困人员. */
    EXTREME_DIFFICULTY("特困人员", "people in extreme difficulty"),
    /** 流浪乞讨人员. */
    VAGRANT("流浪乞讨人员", "vagrants and beggars"),
    /** 受灾人员. */
    DISASTER_AFFECTED("受灾人员", "people affected by disasters"),
    /** 患病人员, for medical assistance. */
    PATIENTS("患病人员", "patients"),
    /** 学生, for education assistance. */
    STUDENTS("学生", "students"),
    /** 失业人员, for employment assistance. */
    UNEMPLOYED("失业人员", "unemployed people");

    private final Text text;

    BeneficiaryGroup(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}

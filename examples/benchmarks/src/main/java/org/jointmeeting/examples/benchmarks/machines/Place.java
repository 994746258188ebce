package org.jointmeeting.examples.benchmarks.machines;

/** Where a paper stands: the stages that the escalated route comes through. */
public enum Place {
    /** Before the first step. */
    UNSTARTED,
    /** 起草. */
    DRAFTING,
    /** 征求意见. */
    CONSULTATION,
    /** 修改完善. */
    REVISION,
    /** 初审. */
    PRELIMINARY_REVIEW,
    /** 专题协调. */
    SPECIAL_COORDINATION,
    /** 总召集人协调. */
    GENERAL_COORDINATION,
    /** 形成报批稿. */
    APPROVAL_DRAFTING,
    /** 报请审定. */
    GOVERNMENT_DECISION,
    /** 审定通过. */
    APPROVED,
    /** 印发. */
    ISSUED,
    /** 备案. */
    FILED
}

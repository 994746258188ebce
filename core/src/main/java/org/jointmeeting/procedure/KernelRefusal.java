package org.jointmeeting.procedure;

import org.jointmeeting.provision.Text;

/** The reasons for refusing that every procedure shares. */
public enum KernelRefusal implements RefusalCode {
    /** The subject does not stand in a stage from which the step starts. */
    WRONG_STAGE("目前所处阶段不能办理此事项", "this cannot be done in the present stage"),
    /** None of the person's standings may do it. */
    NOT_ENTITLED("办理人没有办理此事项的身份", "the person does not act in a capacity that may do this"),
    /** There is nothing with this id, and the command does not begin anything. */
    NO_SUCH_SUBJECT("没有这一办理对象", "there is no such subject"),
    STANDING_NOT_CHOSEN(
            "办理人具有多个单位的身份，须指明代表哪个单位办理", "the person could act for more than one unit and has to say for which"),
    RESTS_ON_UNREADABLE(
            "办理依据中有资料无法读取，须先由系统管理员处理",
            "something that this must take into account cannot be read; it has to be repaired first"),
    NO_SUCH_STEP("本程序没有此事项", "the procedure has no such step"),
    STALE_VERSION("办理对象已被更新，请重新查看后再办理", "the subject has changed since it was read; read it again"),
    REQUEST_ID_REUSED("请求编号已用于另一事项", "the request id was already used for another command"),
    /** What is kept of a subject would become longer than can be read again. */
    TOO_LARGE("办理对象的资料过多，无法再保存", "the subject would become larger than can be kept"),
    INVALID_COMMAND("填报内容不符合要求", "the command's content is not valid");

    private final Text text;

    KernelRefusal(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /** Whether it is about the request itself, so that there is no provision to show. */
    boolean isAboutTheRequest() {
        return switch (this) {
            case NO_SUCH_STEP, STALE_VERSION, REQUEST_ID_REUSED, TOO_LARGE, INVALID_COMMAND -> true;
            case WRONG_STAGE, NOT_ENTITLED, NO_SUCH_SUBJECT, STANDING_NOT_CHOSEN, RESTS_ON_UNREADABLE -> false;
        };
    }
}

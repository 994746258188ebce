package org.jointmeeting.meeting;

import org.jointmeeting.procedure.Stage;
import org.jointmeeting.provision.Text;

/** The stages of a meeting. */
public enum MeetingStage implements Stage {
    /** Before the first act. */
    UNSTARTED("尚未召集", "not convened", false),
    /** It was convened and its notice sent (召集). */
    CONVENED("已召集", "convened", false),
    /** Somebody presides (主持). */
    IN_SESSION("进行中", "in session", false),
    /** It was closed; the minutes are due (会议纪要, Article 6(2)). */
    HELD("已召开", "held", false),
    /** Its minutes were issued. */
    MINUTED("已形成纪要", "minuted", true),
    /** It was cancelled. */
    CANCELLED("已取消", "cancelled", true);

    private final Text text;
    private final boolean end;

    MeetingStage(String zh, String en, boolean end) {
        this.text = Text.of(zh, en);
        this.end = end;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public boolean isEnd() {
        return end;
    }
}

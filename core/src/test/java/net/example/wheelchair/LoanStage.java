package net.example.wheelchair;

import org.jointmeeting.procedure.Stage;
import org.jointmeeting.provision.Text;

/** The stages of a loan; the first is the one before it begins. */
enum LoanStage implements Stage {
    UNSTARTED("尚未申请", "not asked for", false),
    REQUESTED("已申请", "asked for", false),
    REFERRED("已提请会议协调", "referred to a meeting", false),
    LENT("已借出", "lent", false),
    RETURNED("已归还", "returned", true),
    DECLINED("不予借出", "declined", true);

    private final Text text;
    private final boolean end;

    LoanStage(String zh, String en, boolean end) {
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

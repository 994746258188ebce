package net.example.wheelchair;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What a meeting can make of a loan. */
enum LoanOutcome implements Named {
    LEND("同意借出", "to be lent"),
    DECLINE("不予借出", "not to be lent");

    private final Text text;

    LoanOutcome(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}

package net.example.wheelchair;

import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.provision.Text;

/** The reasons for refusing something on a loan. */
enum LoanRefusal implements RefusalCode {
    NO_SUBDISTRICT("只有街道办事处可以出借", "only a subdistrict office lends");

    private final Text text;

    LoanRefusal(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}

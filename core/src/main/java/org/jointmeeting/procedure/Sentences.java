package org.jointmeeting.procedure;

import java.util.List;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** How a message, its details and its citation become one sentence in each language. */
final class Sentences {
    private Sentences() {}

    static String of(Text message, List<Detail> details, Provision provision, Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder all = new StringBuilder(message.in(language));
        if (!details.isEmpty()) {
            all.append(zh ? "：" : ": ");
            all.append(listed(details, language));
        }
        return all.append(zh ? "〔" : " [")
                .append(provision.citation().in(language))
                .append(zh ? "〕" : "]")
                .toString();
    }

    /** Details one after the other; a trigger has the details that follow it, its facts, in brackets. */
    private static String listed(List<Detail> details, Language language) {
        boolean zh = language == Language.ZH;
        String comma = zh ? "、" : ", ";
        StringBuilder all = new StringBuilder();
        boolean inBrackets = false;
        boolean opens = false;
        for (Detail d : details) {
            boolean trigger = d.kind().equals(Detail.TRIGGER);
            if (trigger && inBrackets) {
                all.append(zh ? "）" : ")");
                inBrackets = false;
            }
            if (opens && !trigger) {
                all.append(zh ? "（" : " (");
                inBrackets = true;
            } else if (all.length() > 0) {
                all.append(comma);
            }
            all.append(d.text().in(language));
            opens = trigger;
        }
        return all.append(inBrackets ? zh ? "）" : ")" : "").toString();
    }
}

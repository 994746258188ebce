package org.jointmeeting.procedure;

import java.util.List;
import java.util.stream.Collectors;
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

    /** Details one after the other, what belongs to one in brackets behind it. */
    private static String listed(List<Detail> details, Language language) {
        boolean zh = language == Language.ZH;
        return details.stream()
                .map(d -> d.details().isEmpty()
                        ? d.text().in(language)
                        : d.text().in(language) + (zh ? "（" : " (") + listed(d.details(), language) + (zh ? "）" : ")"))
                .collect(Collectors.joining(zh ? "、" : ", "));
    }
}

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
        String citation = provision.citation().in(language);
        return of(message, details, language) + (zh ? "〔" + citation + "〕" : " [" + citation + "]");
    }

    static String of(Text message, List<Detail> details, Language language) {
        boolean zh = language == Language.ZH;
        return details.isEmpty()
                ? message.in(language)
                : message.in(language) + (zh ? "：" : ": ") + listed(details, language);
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

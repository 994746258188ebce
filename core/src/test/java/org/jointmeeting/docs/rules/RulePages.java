package org.jointmeeting.docs.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jointmeeting.provision.Language;

/** Every page under {@code docs/rules}, by its name. */
final class RulePages {
    private RulePages() {}

    static Map<String, String> all() {
        Source source = new Source();
        Map<String, String> pages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Words words = new Words(language);
            pages.put(words.file("README"), new IndexPage(source, language).text());
            for (int article : source.articles()) {
                pages.put(words.file(ArticlePage.name(article)), new ArticlePage(source, language, article).text());
            }
        }
        pages.replaceAll((name, text) -> text.stripTrailing() + "\n");
        return pages;
    }
}

package org.jointmeeting.docs.rules;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jointmeeting.provision.Citations;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Article;

/** The page of one article, top to bottom: each clause's text, and under it all that follows from it. */
final class ArticlePage {
    private final Source source;
    private final Words words;
    private final int article;

    ArticlePage(Source source, Language language, int article) {
        this.source = source;
        this.words = new Words(language);
        this.article = article;
    }

    static String name(int article) {
        return String.format("art%02d", article);
    }

    String text() {
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(words.say(citation(article)))
                .append("\n\n")
                .append(links())
                .append('\n');
        for (Article clause : source.clausesOf(article)) {
            page.append(section(clause));
        }
        return page.toString();
    }

    static Text citation(int article) {
        return Citations.of("art" + article);
    }

    private String links() {
        String self = name(article);
        return "[" + words.say("English", "中文") + "](" + words.otherFile(self) + ") · ["
                + words.say("全部条文", "All articles") + "](" + words.file("README") + ")" + neighbour(-1) + neighbour(1)
                + "\n";
    }

    private String neighbour(int distance) {
        int other = article + distance;
        return source.articles().contains(other)
                ? " · [" + words.say(citation(other)) + "](" + words.file(name(other)) + ")"
                : "";
    }

    private String section(Article clause) {
        StringBuilder all = new StringBuilder();
        all.append("## ")
                .append(words.citeWhole(source.provision(clause.clause())))
                .append("\n\n");
        all.append(verbatim(clause.text().zh()));
        if (!words.zh()) {
            all.append(verbatim(clause.text().en()));
        }
        String under = sections(clause.clause());
        all.append(
                under.isEmpty()
                        ? words.say("该条款目前没有对应的办理事项。", "Nothing in the library stands under this clause yet.") + "\n\n"
                        : under);
        return all.toString();
    }

    /** As it is printed, line by line. */
    private static String verbatim(String text) {
        return "> " + text.replace("\n", "\n>\n> ") + "\n\n";
    }

    private String sections(String clause) {
        List<UnaryOperator<String>> sections = List.of(
                new BookLines(source, words)::of,
                new StepLines(source, words)::of,
                new ConditionLines(source, words)::of,
                new OwedLines(source, words)::of,
                new ReadingLines(source, words)::of,
                new ExampleLines(source, words)::of,
                new ProofLines(source, words)::of);
        StringBuilder all = new StringBuilder();
        sections.forEach(s -> all.append(s.apply(clause)));
        return all.toString();
    }
}

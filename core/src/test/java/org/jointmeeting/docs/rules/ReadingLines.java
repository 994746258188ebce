package org.jointmeeting.docs.rules;

import java.util.List;
import org.jointmeeting.rules.book.Interpretation;
import org.jointmeeting.rules.book.Interpretation.Considered;

/** How the unclear places of a clause are read (Article 13). */
final class ReadingLines {
    private final Source source;
    private final Words words;

    ReadingLines(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    String of(String clause) {
        List<Interpretation> places = source.rules.book().interpretations().stream()
                .filter(i -> i.clauses().contains(clause))
                .toList();
        if (places.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder("### " + words.say("不明确之处的解释", "How unclear places are read") + "\n\n");
        places.forEach(i -> all.append(place(i)));
        return all.append('\n').toString();
    }

    private String place(Interpretation i) {
        StringBuilder all = new StringBuilder("- **" + words.say(i.question()) + "**"
                + words.inBrackets(
                        i.question().switchable()
                                ? words.say("办公室可以改采其他解释", "the office may record another reading")
                                : words.say("不可改采", "cannot be switched"))
                + "\n");
        i.readings()
                .forEach(r -> all.append("  - ")
                        .append(label(i, r))
                        .append(words.say("：", ": "))
                        .append(words.say(r.text()))
                        .append('\n'));
        return all.toString();
    }

    private String label(Interpretation i, Considered r) {
        return r.id().equals(i.taken())
                ? "**" + words.say("现采", "taken") + "**"
                : r.supported() ? words.say("可改采", "can be taken instead") : words.say("未采", "not taken");
    }
}

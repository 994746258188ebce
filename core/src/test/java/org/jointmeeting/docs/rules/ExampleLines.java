package org.jointmeeting.docs.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Stage;

/** Acts under a clause that were executed while the page was made, and what was answered. */
final class ExampleLines {
    private final Source source;
    private final Words words;

    ExampleLines(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    String of(String clause) {
        List<Executed> acts =
                source.executed.stream().filter(e -> e.clause().equals(clause)).toList();
        if (acts.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder("### " + words.say("实际办理的例子", "Acts really executed") + "\n\n");
        acts.forEach(e -> all.append(act(e)));
        return all.append('\n').toString();
    }

    private String act(Executed e) {
        String who = words.say(Detail.party(e.who(), source.rules).text());
        String said = Character.toUpperCase(who.charAt(0))
                + who.substring(1)
                + words.say("办理", ": ")
                + words.quoted(words.say(e.step()))
                + words.say("，", ", ")
                + words.say(e.how())
                + words.inBrackets(words.say("所处阶段：", "stage: ") + words.say(e.from()))
                + words.say("。", ".");
        return "- **" + (e.answer().permitted() ? words.say("准予", "Permitted") : words.say("不予办理", "Refused")) + "**"
                + words.say("：", ". ") + said + "\n" + answer(e);
    }

    private String answer(Executed e) {
        if (e.answer().permitted()) {
            Stage to = e.answer().to().orElseThrow();
            return "  - "
                    + words.say("依据", "Under ")
                    + words.cite(source.cited(e.answer().under().orElseThrow()))
                    + (to == e.from()
                            ? words.say("，阶段不变。", "; it stays in its stage.")
                            : words.say(
                                    "，办理后处于" + words.quoted(words.say(to)) + "。",
                                    "; it now stands in " + words.quoted(words.say(to)) + "."))
                    + "\n";
        }
        return e.answer().reasons().stream()
                .map(r -> "  - " + words.say("答复：", "Answer: ") + r.sentence(words.language()) + "\n")
                .collect(Collectors.joining());
    }
}

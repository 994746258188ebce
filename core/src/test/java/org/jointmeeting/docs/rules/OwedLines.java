package org.jointmeeting.docs.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Step;

/** Who owes what under a clause, and by when. */
final class OwedLines {
    private final Source source;
    private final Words words;

    OwedLines(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    String of(String clause) {
        List<Owed<?>> owed = source.owedUnder(clause);
        if (owed.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder("### " + words.say("应当办理的事项", "What is owed") + "\n\n");
        all.append(words.say(
                "| 事项 | 由谁 | 所处阶段 | 期限 | 以何事项完成 |\n", "| what | by whom | while it stands in | by when | done by |\n"));
        all.append("|---|---|---|---|---|\n");
        owed.forEach(o -> all.append("| ")
                .append(words.say(o))
                .append(" | ")
                .append(who(o))
                .append(" | ")
                .append(words.listNamed(o.in()))
                .append(" | ")
                .append(when(o))
                .append(" | ")
                .append(words.list(o.metBy().stream().map(words::say).distinct().toList()))
                .append(" |\n"));
        return all.append('\n').toString();
    }

    /** The parties of the steps that meet it; where another act meets it, whom the case names. */
    private String who(Owed<?> owed) {
        Set<Party<?>> parties = new LinkedHashSet<>();
        for (Step<?, ?> step : owed.metBy()) {
            if (startsIn(step, owed)) {
                parties.addAll(step.parties());
            }
        }
        List<String> names = source.situations.largest(parties).stream()
                .map(words::say)
                .distinct()
                .toList();
        List<String> standings = source.situations.assignees(owed).stream()
                .map(s -> words.say(Detail.party(s, source.rules).text()))
                .toList();
        return String.join(words.say("或", " or "), names.isEmpty() ? standings : names);
    }

    private static boolean startsIn(Step<?, ?> step, Owed<?> owed) {
        List<? extends Stage> in = owed.in();
        return step.from().stream().anyMatch(in::contains);
    }

    private String when(Owed<?> owed) {
        Optional<String> local = owed.within()
                .map(period -> words.say(period)
                        + words.inBrackets(words.say("由本地细则规定，现未规定", "for the district to set; not set here")));
        return local.orElseGet(() -> source.situations.isDated(owed)
                ? words.say("由个案自身的日期确定", "a day that the case itself gives")
                : words.say("未规定", "no day is set"));
    }
}

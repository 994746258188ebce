package org.jointmeeting.docs.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;

/** Where a clause is a condition of steps that stand under other clauses. */
final class ConditionLines {
    private final Source source;
    private final Words words;

    ConditionLines(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    String of(String clause) {
        Map<RefusalCode, Set<Step<?, ?>>> conditions = new LinkedHashMap<>();
        for (Step<?, ?> step : source.steps()) {
            step.guards().forEach(g -> add(conditions, clause, g.provision(), g.code(), step));
            step.checks().forEach(c -> add(conditions, clause, c.provision(), c.code(), step));
        }
        if (conditions.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder(
                "### " + words.say("作为其他事项的条件", "What it asks of steps under other clauses") + "\n\n");
        conditions.forEach((code, steps) -> all.append("- ")
                .append(words.quoted(words.say(code)))
                .append(words.say("：据此不予办理", " is a reason to refuse "))
                .append(steps.stream().map(this::named).collect(Collectors.joining(words.say("、", ", "))))
                .append('\n'));
        return all.append('\n').toString();
    }

    private static void add(
            Map<RefusalCode, Set<Step<?, ?>>> conditions,
            String clause,
            Provision provision,
            RefusalCode code,
            Step<?, ?> step) {
        if (Source.clause(provision, clause) && !Source.clause(step.provision(), clause)) {
            conditions.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(step);
        }
    }

    private String named(Step<?, ?> step) {
        return words.quoted(words.say(step)) + words.inBrackets(words.cite(source.cited(step.provision())));
    }
}

package org.jointmeeting.docs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Guard;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;

/** Who may do what under a clause: its steps, in the order of the procedures. */
final class StepLines {
    private final Source source;
    private final Words words;

    StepLines(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    String of(String clause) {
        List<Step<?, ?>> steps = source.stepsUnder(clause);
        List<Step<?, ?>> byCase = source.stepsByCase(clause);
        if (steps.isEmpty() && byCase.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder("### " + words.say("可以办理的事项", "Who may do what") + "\n\n");
        steps.forEach(s -> all.append(step(s)));
        if (!byCase.isEmpty()) {
            all.append(words.say("视具体情形，下列事项也以该条款为依据：", "In some cases these stand under this clause too: "))
                    .append(byCase.stream()
                            .map(s -> words.say(s) + words.inBrackets(words.cite(source.cited(s.provision()))))
                            .collect(Collectors.joining(words.say("、", ", "))))
                    .append(words.say("。", ".") + "\n\n");
        }
        return all.toString();
    }

    /** One step, whole. */
    String step(Step<?, ?> step) {
        StringBuilder all = new StringBuilder();
        all.append("#### ")
                .append(words.heading(step.text()))
                .append(" · `")
                .append(step.id())
                .append("`\n\n");
        all.append(words.line(words.say("对象", "On"), words.say(source.procedureOf(step))));
        all.append(words.line(words.say("由谁办理", "By"), parties(step)));
        all.append(words.line(words.say("所处阶段", "From"), words.listNamed(step.from())));
        all.append(words.line(words.say("办理后", "Leads to"), to(step)));
        if (step.provisions().size() > 1) {
            all.append(words.line(
                    words.say("依据视情形而定", "Stands, by case, under"),
                    words.list(step.provisions().stream()
                            .map(p -> words.cite(source.cited(p)))
                            .distinct()
                            .toList())));
        }
        all.append(refusals(
                words.say("不予办理的理由", "Refused, where it is so, because"),
                step.guards().stream().map(g -> refusal(g, step)).distinct().toList()));
        all.append(refusals(
                words.say("填报内容不予接受的理由", "Its content is refused, where it is so, because"),
                step.checks().stream().map(c -> refusal(c, step)).distinct().toList()));
        return all.append('\n').toString();
    }

    private String parties(Step<?, ?> step) {
        return step.parties().stream().map(this::party).collect(Collectors.joining(words.say("或", " or ")));
    }

    /** Its name, and in which capacities it acts. */
    private String party(Party<?> party) {
        List<Capacity> capacities = source.situations.capacities(party);
        String name = words.say(party);
        String acting = words.listNamed(capacities);
        return acting.isEmpty() || acting.equals(name) ? name : name + words.inBrackets(acting);
    }

    private String to(Step<?, ?> step) {
        List<? extends Stage> to = step.to();
        return to.isEmpty() ? words.say("阶段不变", "the same stage") : words.either(to);
    }

    private String refusals(String label, List<String> sentences) {
        if (sentences.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(List.of("- **" + label + "**" + words.say("：", ":")));
        sentences.forEach(s -> lines.add("  - " + s));
        return String.join("\n", lines) + "\n";
    }

    private String refusal(Guard<?> guard, Step<?, ?> step) {
        return refusal(guard.code(), guard.provision(), step);
    }

    private String refusal(Check<?, ?> check, Step<?, ?> step) {
        return refusal(check.code(), check.provision(), step);
    }

    /** The sentence that is answered, cited where it rests on another clause than the step. */
    private String refusal(RefusalCode code, Provision provision, Step<?, ?> step) {
        boolean own = Source.clause(provision, step.provision().clause());
        return words.say(code) + (own ? "" : words.inBrackets(words.cite(source.cited(provision))));
    }
}

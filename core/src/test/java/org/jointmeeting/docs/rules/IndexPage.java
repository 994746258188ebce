package org.jointmeeting.docs.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Provision;

/** The page that leads to all others, with what no single article holds. */
final class IndexPage {
    private final Source source;
    private final Words words;

    IndexPage(Source source, Language language) {
        this.source = source;
        this.words = new Words(language);
    }

    String text() {
        return "# " + words.say("工作规则逐条说明", "The working rules, article by article") + "\n\n"
                + "[" + words.say("English", "中文") + "](" + words.otherFile("README") + ")\n\n"
                + introduction()
                + "\n"
                + articles()
                + "\n"
                + everywhere()
                + silent();
    }

    private String introduction() {
        return words.say(
                "以下各页由程序从规则数据、各程序的办理事项及其条件、测试生成，与软件实际执行的内容一致。条文以中文为准。"
                        + "每一条款之下依次列明：规则数据、可以办理的事项（由谁、在哪个阶段、何时不予办理）、应当办理的事项和期限、"
                        + "不明确之处的解释、实际办理的例子、证明该条款的测试。例子在生成各页时实际办理，人员和事例均为虚构。\n",
                "These pages are written from the rule book, the steps of the procedures with their conditions, and the tests, so they say"
                        + " what the library really does. The Chinese text of the rules is the authentic one. Under each clause stands: what"
                        + " the rule book holds; who may do what, from which stage, and when it is refused; what is owed and by when; how unclear"
                        + " places are read; acts that were really executed while the pages were made, by made-up people on made-up cases; and the"
                        + " tests that prove it.\n");
    }

    private String articles() {
        StringBuilder all = new StringBuilder(words.say(
                "| 条 | 内容 | 办理事项 | 应办事项 |\n|---|---|---|---|\n",
                "| article | what it says | steps | owed |\n|---|---|---|---|\n"));
        for (int article : source.articles()) {
            all.append("| [")
                    .append(words.say(ArticlePage.citation(article)))
                    .append("](")
                    .append(words.file(ArticlePage.name(article)))
                    .append(") | ")
                    .append(words.say(Titles.of(article)))
                    .append(" | ")
                    .append(count(source.clausesOf(article).stream()
                            .mapToInt(c -> source.stepsUnder(c.clause()).size())
                            .sum()))
                    .append(" | ")
                    .append(count(source.clausesOf(article).stream()
                            .mapToInt(c -> source.owedUnder(c.clause()).size())
                            .sum()))
                    .append(" |\n");
        }
        return all.toString();
    }

    private static String count(int number) {
        return number == 0 ? "–" : Integer.toString(number);
    }

    private String everywhere() {
        StringBuilder all = new StringBuilder();
        all.append("## ")
                .append(words.say("适用于所有事项", "What applies to every act"))
                .append("\n\n");
        all.append(words.say(
                "办理任何事项，有下列情形之一的不予办理，登记簿和办理对象均不改变：\n\n",
                "Any act is refused, and neither the register nor its subject changes, when:\n\n"));
        for (KernelRefusal code : KernelRefusal.values()) {
            all.append("- ").append(words.say(code)).append('\n');
        }
        return all.append('\n').toString();
    }

    private String silent() {
        List<Step<?, ?>> steps = source.steps().stream()
                .filter(s -> s.provision().equals(Provision.NONE))
                .toList();
        StepLines lines = new StepLines(source, words);
        return "## " + words.say("规则没有规定的事项", "Where the rules are silent") + "\n\n"
                + words.say("下列事项没有条款依据，办理时如实注明。\n\n", "These steps stand under no provision, and say so.\n\n")
                + steps.stream().map(lines::step).collect(Collectors.joining());
    }
}

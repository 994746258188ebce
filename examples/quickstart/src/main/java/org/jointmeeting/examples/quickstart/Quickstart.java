package org.jointmeeting.examples.quickstart;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jointmeeting.BadRosterException;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The program: a proposal of Futian's civil affairs bureau on its way from the first draft to filing. It ends with 0 when the story
 * is told, 1 when a step on which the story depends was refused, 2 on bad options or files.
 */
@Command(
        name = "quickstart",
        sortOptions = false,
        description = {
            "A policy proposal on its way through the joint meeting, from the first draft to filing.",
            "一项政策从起草到备案，在联席会议中的全过程。"
        },
        footer = {
            "",
            "Lines keep to the terminal's width, 60 to 100 columns, where the environment's COLUMNS says it;"
                    + " only the diagram may be wider. Text is written in the terminal's encoding, or in the one that"
                    + " -Dstdout.encoding names; a character that it lacks stands as its number, such as <U+20BB7>.",
            "每行宽度随环境变量 COLUMNS，60 至 100 列；仅流程图可以更宽。文字按终端的编码输出，也可用 -Dstdout.encoding 指定；" + "该编码没有的字符显示为其编号，如 <U+20BB7>。"
        })
public final class Quickstart implements Callable<Integer> {
    private static final int STOPPED = 1;
    private static final int BAD_INPUT = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {"Language of the output; by default the system's.", "输出语言；默认随系统。"})
    private @Nullable Language language;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {"Who holds which seat, as JSON; by default made-up people.", "名单（JSON）；默认使用虚构人员。"})
    private @Nullable Path roster;

    @Option(
            names = "--dossier",
            paramLabel = "FILE",
            description = {
                "The proposal and what the units say of it, as JSON; a sample by default.",
                "政策材料（JSON）；默认使用示例。"
            })
    private @Nullable Path dossier;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"Show this help.", "显示帮助。"})
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    private Quickstart(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /**
     * Runs the program; leaves the virtual machine only when something went wrong.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.described(System::getenv, System::getProperty);
        PrintStream out = new PrintStream(System.out, true, terminal.encoding());
        PrintStream err = new PrintStream(System.err, true, terminal.encoding());
        terminal.instead()
                .ifPresent(own -> err.println("Output is in UTF-8, as this terminal's encoding, " + own
                        + ", has no Chinese characters; -Dstdout.encoding=... names another."));
        // The validator would greet on standard error; this sends its log where the host's goes.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        int code = run(out, err, terminal, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the program on the given streams; its exit code. */
    static int run(PrintStream out, PrintStream err, Terminal terminal, String... args) {
        return new CommandLine(new Quickstart(out, err, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(terminal.columns())
                .setOut(new PrintWriter(out, true, terminal.encoding()))
                .setErr(new PrintWriter(err, true, terminal.encoding()))
                .execute(args);
    }

    @Override
    public Integer call() {
        Paper paper = new Paper(out, terminal, spoken());
        WorkingRules rules = FutianRules.draft();
        String rosterName = "roster.json";
        try {
            InputReader.Input<Roster> people = InputReader.read(Optional.ofNullable(roster), rosterName, Roster.class);
            InputReader.Input<PolicyCase> file =
                    InputReader.read(Optional.ofNullable(dossier), sample(paper.language()), PolicyCase.class);
            rosterName = people.name();
            InputCheck.check(people, file, rules);
            Story.tell(people.value(), file.value(), rules, paper);
            return 0;
        } catch (BadInputException e) {
            return refuse(e.problems());
        } catch (BadRosterException e) {
            String name = rosterName;
            return refuse(e.reasons().stream()
                    .map(r -> new BadInputException.Problem(
                            name, "$.appointments", Text.of(r.sentence(Language.ZH), r.sentence(Language.EN))))
                    .toList());
        } catch (StoryStopped e) {
            return stop(e);
        }
    }

    private Language spoken() {
        if (language != null) {
            return language;
        }
        return Language.of(Locale.getDefault());
    }

    private static String sample(Language language) {
        return language == Language.ZH ? "dossier-zh.json" : "dossier-en.json";
    }

    private int refuse(List<BadInputException.Problem> problems) {
        Paper errors = new Paper(err, terminal, spoken());
        errors.say(Text.of("输入文件有误，未办理任何事项：", "Bad input; nothing was done:"));
        problems.forEach(
                p -> errors.point(p.file() + " " + p.path() + errors.in(Text.of("：", ": ")) + errors.in(p.text())));
        return BAD_INPUT;
    }

    private int stop(StoryStopped stopped) {
        Paper errors = new Paper(err, terminal, spoken());
        errors.say(Text.of(
                "故事到此为止：“" + stopped.step().zh() + "”不予办理，理由如下：",
                "The story ends here: \"" + stopped.step().en() + "\" was refused, for these reasons:"));
        stopped.reasons().forEach(r -> errors.point(r.sentence(errors.language())));
        return STOPPED;
    }
}

package org.jointmeeting.examples.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What is printed on: in one language, within the columns of a terminal. */
final class Paper {
    /** As wide as what stands before a chapter's title. */
    private static final String NUMBER = " ".repeat("== 10. ".length());

    private static final String ACT_INDENT = " ".repeat("  #12  2026-03-23  ".length());

    private final PrintStream out;
    private final Terminal terminal;
    private final Language language;
    private int chapters;

    Paper(PrintStream out, Terminal terminal, Language language) {
        this.out = out;
        this.terminal = terminal;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String in(Text text) {
        return text.in(language);
    }

    String name(Named named) {
        return named.text().in(language);
    }

    /** A list in the language's way. */
    String listed(List<String> items) {
        return String.join(language == Language.ZH ? "、" : ", ", items);
    }

    /** A heading without a number. */
    void title(String text) {
        print("=".repeat(terminal.columns()));
        lines(text, "", "");
        print("=".repeat(terminal.columns()));
    }

    /** A numbered heading. */
    void chapter(Text text) {
        chapters++;
        List<String> head = Columns.wrapped(in(text), terminal.columns() - NUMBER.length());
        out.println();
        String first = "== " + chapters + ". " + head.get(0) + " ";
        print((first + "=".repeat(Math.max(0, terminal.columns() - Columns.of(first)))).stripTrailing());
        head.stream().skip(1).forEach(more -> print(NUMBER + more));
        out.println();
    }

    /** A paragraph of the narrator's. */
    void say(Text text) {
        say(in(text));
    }

    /** A paragraph of the narrator's. */
    void say(String text) {
        lines(text, "", "");
    }

    /** A point of a list. */
    void point(String text) {
        lines(text, "    - ", "      ");
    }

    /** What belongs to the act above it. */
    void note(Text text) {
        note(in(text));
    }

    /** What belongs to the act above it. */
    void note(String text) {
        lines(text, ACT_INDENT, ACT_INDENT);
    }

    /** A point of a list that belongs to the act above it. */
    void notedPoint(String text) {
        lines(text, ACT_INDENT + "- ", ACT_INDENT + "  ");
    }

    /** A text whose further lines stand under its first. */
    void hanging(String head, String text) {
        lines(text, head, " ".repeat(Columns.of(head)));
    }

    /** A table. */
    void table(Table table) {
        table.lines(terminal.columns()).forEach(this::print);
    }

    /** Text that must stay as it is; its lines may be longer than the terminal is wide. */
    void verbatim(String text) {
        text.lines().forEach(this::print);
    }

    void blank() {
        out.println();
    }

    private void lines(String text, String first, String further) {
        String head = first;
        for (String line : Columns.wrapped(terminal.shown(text), terminal.columns() - Columns.of(first))) {
            print((head + line).stripTrailing());
            head = further;
        }
    }

    private void print(String line) {
        out.println(terminal.shown(line));
    }
}

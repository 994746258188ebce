package org.jointmeeting.examples.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What is printed on: in one language, within the columns of a terminal. */
final class Paper {
    /** The columns that the output keeps within; only the diagram's own lines may be longer. */
    static final int WIDTH = 100;

    private static final String ACT_INDENT = " ".repeat("  #12  2026-03-23  ".length());

    private final PrintStream out;
    private final Language language;
    private int chapters;

    Paper(PrintStream out, Language language) {
        this.out = out;
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
        out.println("=".repeat(WIDTH));
        lines(text, "", "");
        out.println("=".repeat(WIDTH));
    }

    /** A numbered heading. */
    void chapter(Text text) {
        chapters++;
        String head = "== " + chapters + ". " + in(text) + " ";
        out.println();
        out.println(head + "=".repeat(Math.max(0, WIDTH - Columns.of(head))));
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
        table.lines().forEach(out::println);
    }

    /** Text that must stay as it is. */
    void verbatim(String text) {
        text.lines().forEach(out::println);
    }

    void blank() {
        out.println();
    }

    private void lines(String text, String first, String further) {
        String head = first;
        for (String line : Columns.wrapped(text, WIDTH - Columns.of(first))) {
            out.println((head + line).stripTrailing());
            head = further;
        }
    }
}

package org.jointmeeting.contract.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointmeeting.contract.procedure.DecisionTable.Row;

/** A decision table as it is written down: a page of Markdown, whose words are people's and whose rows are the procedure's. */
final class DecisionTablePage {
    private static final String HEADING = "## ";
    private static final String ROW = "| ";

    private final Path file;

    DecisionTablePage(Path file) {
        this.file = file;
    }

    /** The rows by their headings; those of the table of columns, above the first heading, are left out. */
    Map<String, List<Row>> sections() {
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith(HEADING)) {
                rows = new ArrayList<>();
                sections.put(line, rows);
            } else if (line.startsWith(ROW) && !line.startsWith("| step ") && !sections.isEmpty()) {
                rows.add(Row.read(texts(line)));
            }
        }
        return sections;
    }

    /** What stands in one only, each row with the section it belongs to. */
    List<String> difference(DecisionTable table) {
        List<String> there = placed(sections());
        List<String> here = placed(table.sections());
        List<String> difference = new ArrayList<>();
        there.stream().filter(line -> !here.contains(line)).forEach(line -> difference.add("- " + line));
        here.stream().filter(line -> !there.contains(line)).forEach(line -> difference.add("+ " + line));
        if (difference.isEmpty() && !there.equals(here)) {
            difference.add("the same rows in another order, or repeated");
        }
        return difference;
    }

    /** Puts the rows of a table in the place of those that are there, and leaves every other word. */
    void write(DecisionTable table) {
        List<String> kept = lines();
        int first = 0;
        while (first < kept.size() && !kept.get(first).startsWith(HEADING)) {
            first++;
        }
        List<String> page = new ArrayList<>(kept.subList(0, first));
        table.sections().forEach((heading, rows) -> {
            page.add(heading);
            page.add("");
            if (!rows.isEmpty()) {
                page.addAll(drawn(table.columns(), rows));
                page.add("");
            }
            page.addAll(remarks(heading, kept));
        });
        try {
            Files.writeString(file, String.join("\n", page).stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people wrote under a heading, with an empty line after it. */
    private static List<String> remarks(String heading, List<String> lines) {
        List<String> remarks = new ArrayList<>();
        int at = lines.indexOf(heading);
        for (int i = at + 1; at >= 0 && i < lines.size() && !lines.get(i).startsWith(HEADING); i++) {
            if (!lines.get(i).startsWith("|")
                    && !(remarks.isEmpty() && lines.get(i).isBlank())) {
                remarks.add(lines.get(i));
            }
        }
        while (!remarks.isEmpty() && remarks.get(remarks.size() - 1).isBlank()) {
            remarks.remove(remarks.size() - 1);
        }
        if (!remarks.isEmpty()) {
            remarks.add("");
        }
        return remarks;
    }

    private static List<String> drawn(List<String> columns, List<Row> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(Stream.of(List.of("step"), columns, List.of("to", "under"))
                .flatMap(List::stream)
                .toList());
        rows.forEach(row -> all.add(row.texts()));
        int[] widths = new int[all.get(0).size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> drawn = new ArrayList<>();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < widths.length; i++) {
                line.append(' ')
                        .append(row.get(i))
                        .append(" ".repeat(widths[i] - row.get(i).length()))
                        .append(" |");
            }
            drawn.add(line.toString());
        }
        StringBuilder rule = new StringBuilder("|");
        Arrays.stream(widths).forEach(w -> rule.append("-".repeat(w + 2)).append('|'));
        drawn.add(1, rule.toString());
        return drawn;
    }

    private static List<String> placed(Map<String, List<Row>> sections) {
        List<String> placed = new ArrayList<>();
        sections.forEach((heading, rows) -> {
            placed.add(heading);
            rows.forEach(
                    row -> placed.add(heading.substring(HEADING.length()) + " | " + String.join(" | ", row.texts())));
        });
        return placed;
    }

    private static List<String> texts(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

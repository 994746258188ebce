package org.jointmeeting.examples.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table whose columns are as wide as their text, up to a limit at which the text goes on below; the last takes what is left. */
final class Table {
    private static final String GAP = "  ";
    private static final String MARGIN = "  ";

    private final int[] limits;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param limits how many columns of the widest terminal each column but the last may take at most; of a narrower one less
     */
    Table(int... limits) {
        this.limits = limits.clone();
    }

    /** Adds a row, one text a column; the first row is the heading. */
    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The table in lines of at most so many columns, set in a little, the heading underlined. */
    List<String> lines(int columns) {
        int[] widths = widths(columns);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.addAll(lines(rows.get(i), widths));
            if (i == 0) {
                lines.add(MARGIN
                        + String.join(
                                GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList()));
            }
        }
        return lines;
    }

    private int[] widths(int columns) {
        int[] widths = new int[limits.length + 1];
        int left = columns - MARGIN.length();
        for (int i = 0; i < widths.length; i++) {
            int limit = i < limits.length ? limits[i] * columns / Terminal.WIDEST : left;
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Math.min(limit, Columns.of(row.get(i))));
            }
            left -= widths[i] + GAP.length();
        }
        return widths;
    }

    private static List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(Columns.wrapped(row.get(i), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int n = 0; n < height; n++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = cells.get(i);
                parts.add(Columns.padded(n < cell.size() ? cell.get(n) : "", widths[i]));
            }
            lines.add((MARGIN + String.join(GAP, parts)).stripTrailing());
        }
        return lines;
    }
}

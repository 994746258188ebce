package org.jointmeeting.examples.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Text in the columns of a terminal, where a Chinese character takes two. */
final class Columns {
    private static final String CLOSING = "，。、；：？！）〕】》」』”’…,.;:?!)]}";
    private static final String OPENING = "（〔【《「『“‘([{";

    /** East Asian wide and full-width characters. */
    private static final List<Wide> WIDE = List.of(
            new Wide(0x1100, 0x115F),
            new Wide(0x2E80, 0x303E),
            new Wide(0x3040, 0xA4CF),
            new Wide(0xAC00, 0xD7A3),
            new Wide(0xF900, 0xFAFF),
            new Wide(0xFE30, 0xFE6F),
            new Wide(0xFF00, 0xFF60),
            new Wide(0xFFE0, 0xFFE6),
            new Wide(0x1F300, 0x1FAFF),
            new Wide(0x20000, 0x3FFFD));

    private Columns() {}

    /** How many columns a text takes. */
    static int of(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** The text, filled up with spaces to a number of columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /**
     * The text in lines of at most so many columns. Lines end at spaces and between Chinese characters, but not before a closing
     * punctuation mark or after an opening one; a word longer than a line is cut.
     */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, columns)) {
            if (of(line.toString()) + of(piece.stripTrailing()) > columns && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What stays together: a word with the space after it, a Chinese character with the punctuation around it. */
    private static List<String> pieces(String text, int columns) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            boolean full = of(piece.toString()) + (isWide(c) ? 2 : 1) > columns;
            if (!piece.isEmpty() && (full || mayBreak(before, c))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = c;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int c) {
        if (c == ' ' || CLOSING.indexOf(c) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(c);
    }

    private static boolean isWide(int c) {
        return WIDE.stream().anyMatch(range -> c >= range.first && c <= range.last);
    }

    /**
     * A range of characters that take two columns.
     *
     * @param first the first
     */
    private record Wide(int first, int last) {}
}

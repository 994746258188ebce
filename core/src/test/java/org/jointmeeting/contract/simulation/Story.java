package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;

/** What happened so far, a line each. */
final class Story {
    private static final int SHOWN = 60;

    private final List<String> lines = new ArrayList<>();

    void tell(String line) {
        lines.add(line);
    }

    /** The last lines, each with its number. */
    String soFar() {
        StringBuilder text = new StringBuilder();
        int from = Math.max(0, lines.size() - SHOWN);
        if (from > 0) {
            text.append("… ").append(from).append(" lines before …\n");
        }
        for (int i = from; i < lines.size(); i++) {
            text.append(i + 1).append(". ").append(lines.get(i)).append('\n');
        }
        return text.toString();
    }
}

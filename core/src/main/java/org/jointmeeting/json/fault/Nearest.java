package org.jointmeeting.json.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was most likely meant by one that is not known. */
final class Nearest {
    /** Longer names are nobody's slip of a known one. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The known name that differs least, whatever its capitals: by at most one letter in four that is wrong, missing, too many or
     * has changed places with its neighbour.
     *
     * @param given what was written
     * @param known the names that there are
     * @return the name; empty if none is near
     */
    static Optional<String> to(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> distance(given, name) <= Math.max(1, name.length() / 4))
                .min(Comparator.comparingInt(name -> distance(given, name)));
    }

    /** How many letters have to be put in, left out, replaced or swapped with the next. */
    private static int distance(String given, String known) {
        String a = given.toLowerCase(Locale.ROOT);
        String b = known.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}

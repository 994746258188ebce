package org.jointmeeting.docs;

import java.util.List;
import java.util.regex.Pattern;

/** The tests that a page names. */
final class NamedTests {
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|Laws))`");

    private NamedTests() {}

    static List<String> in(String text) {
        return TEST.matcher(text).results().map(m -> m.group(1)).distinct().toList();
    }
}

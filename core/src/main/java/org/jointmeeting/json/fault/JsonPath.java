package org.jointmeeting.json.fault;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Paths to places in a JSON document, such as {@code $.units[3].kind}; a name that is no plain word stands in quotes and brackets. */
public final class JsonPath {
    /** The document itself. */
    public static final String ROOT = "$";

    private JsonPath() {}

    /** The path to a property of the object at a path. */
    public static String property(String object, String name) {
        return isPlain(name)
                ? object + "." + name
                : object + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    /** The path to an element of the list at a path; the first is 0. */
    public static String element(String list, int index) {
        return list + "[" + index + "]";
    }

    /** The path to where a parser stands. */
    public static String of(JsonStreamContext context) {
        if (context.inRoot()) {
            return ROOT;
        }
        String here = of(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? element(here, context.getCurrentIndex()) : here;
        }
        return context.hasCurrentName() ? property(here, context.getCurrentName()) : here;
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.chars().allMatch(c -> c == '_' || isLetter(c) || isDigit(c))
                && !isDigit(name.charAt(0));
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

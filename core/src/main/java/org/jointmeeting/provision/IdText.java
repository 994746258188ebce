package org.jointmeeting.provision;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The one form of every id (标识) that people and programs give: of subjects, requests, persons, units and the joint meeting itself.
 * An id is 1 to {@value #MAX} visible characters that somebody can type and an address can carry as one piece of its path:
 *
 * <ul>
 *   <li>of ASCII the letters, the digits and {@code - . _ ~ ! $ & ' ( ) * + , = : @};
 *   <li>beyond ASCII every letter, number, punctuation mark and symbol that shows, such as 福府办〔2026〕12号;
 *   <li>never a space or line break of any sort, a control, format, private or unassigned character, half of a surrogate pair, a
 *       combining mark, or a letter that shows as nothing; and neither {@code .} nor {@code ..} alone.
 * </ul>
 *
 * <p>Characters are Unicode's code points, so that an id of 100 rare characters fits as well as one of 100 plain ones. Ids are
 * the same only when they are the same to the letter, and stand in the {@linkplain #ORDER order} of their code points.
 */
public final class IdText {

    /** How many characters (code points) an id may have. */
    public static final int MAX = 100;

    /** The form as a regular expression, for constraints. */
    public static final String PATTERN =
            "(?!\\.{1,2}$)" + "[A-Za-z0-9._~!$&'()*+,=:@-[" + Text.VISIBLE + "&&[^\\x00-\\x7F]]]" + "{1," + MAX + "}";

    /** The form in words, to be shown after what breaks it. */
    public static final Text RULE = Text.of(
            "须为1至" + MAX + "个可见字符，不得含空格、隐形字符以及 \" # % / ; < > ? [ \\ ] ^ ` { | }",
            "must be 1 to " + MAX + " visible characters, without spaces, invisible characters and"
                    + " \" # % / ; < > ? [ \\ ] ^ ` { | }");

    /** The order of ids: by code point, which is that of their bytes in UTF-8. */
    public static final Comparator<String> ORDER = IdText::compare;

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private IdText() {}

    /** Whether a text has the form of an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Checks an id that the program itself gives; what clients give is refused at the door instead.
     *
     * @param what what it is the id of, for the message
     * @param text the id
     * @throws IllegalArgumentException if it has not the form of an id
     */
    public static String checked(String what, String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException(what + " '" + text + "' " + RULE.en());
        }
        return text;
    }

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // Both halves of a pair stand for what comes after every single char.
                boolean surrogates = Character.isSurrogate(a) == Character.isSurrogate(b);
                return surrogates ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }
}

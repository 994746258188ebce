package org.jointmeeting.provision;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A text in both languages.
 *
 * @param zh the Chinese text, the authentic one
 * @param en the English text
 */
@JsonPropertyOrder({"zh", "en"})
public record Text(@NotBlank String zh, @NotBlank String en) {

    /**
     * The pattern of a text that is not blank, for optional texts: an empty optional satisfies a pattern, but not
     * {@code NotBlank}.
     */
    public static final String NOT_BLANK = "(?s).*\\S.*";

    /** Characters that show, as a class for regular expressions: neither white space nor marks, controls or formats. */
    static final String VISIBLE = "[\\p{L}\\p{N}\\p{P}\\p{S}"
            // Letters and symbols that show as nothing, and those that stand for a character that was lost.
            + "&&[^\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}\\x{2800}\\x{1D159}\\x{FFFC}\\x{FFFD}]]";

    private static final Pattern SHOWS = Pattern.compile(VISIBLE);

    /** Checks that both languages are there. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * Makes a text.
     *
     * @param zh the Chinese text
     * @param en the English text
     */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * Whether a text shows anything at all.
     *
     * @return false for one of nothing but white space and invisible characters
     */
    public static boolean shows(String text) {
        return SHOWS.matcher(text).find();
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}

package org.jointmeeting.provision;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

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
     * @return the text
     */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * The text in one language.
     *
     * @param language which
     * @return that language's text
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}

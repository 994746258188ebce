package org.jointmeeting.provision;

import java.util.Locale;

/** The two languages in which everything that a front end shows exists. */
public enum Language {
    /** Simplified Chinese (zh_CN), the language of the working rules. */
    ZH,
    /** English. */
    EN;

    /**
     * The language for a reader's locale.
     *
     * @return Chinese for every Chinese one, whatever its script and region; English for all others
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }
}

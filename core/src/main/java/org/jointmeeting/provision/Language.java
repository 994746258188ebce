package org.jointmeeting.provision;

/** The two languages in which everything that a front end shows exists. */
public enum Language {
    /** Simplified Chinese (zh_CN), the language of the working rules. */
    ZH,
    /** English. */
    EN
}

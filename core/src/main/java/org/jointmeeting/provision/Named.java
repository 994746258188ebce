package org.jointmeeting.provision;

/** Something with a name that a front end can show in both languages. */
public interface Named {

    /**
     * The name.
     *
     * @return the name in Chinese and English
     */
    Text text();
}

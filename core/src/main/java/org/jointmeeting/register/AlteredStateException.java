package org.jointmeeting.register;

import org.jointmeeting.procedure.SubjectId;

/** A stored state that is not the one which the register names: it was altered behind the library's back, and is never used. */
public final class AlteredStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SubjectId subject;

    /** The number of the entry. */
    private final long entry;

    /**
     * Says which.
     *
     * @param subject the subject whose state it is
     * @param entry the number of the register's entry that names another
     */
    public AlteredStateException(SubjectId subject, long entry) {
        super("the stored state of " + subject + " is not the one that entry " + entry
                + " of the register names: it was altered, and is not used");
        this.subject = subject;
        this.entry = entry;
    }

    /** The subject whose state was altered. */
    public SubjectId subject() {
        return subject;
    }

    /**
     * The register's entry that names the state as it should be.
     *
     * @return its number
     */
    public long entry() {
        return entry;
    }
}

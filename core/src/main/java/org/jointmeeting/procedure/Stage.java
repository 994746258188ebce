package org.jointmeeting.procedure;

import org.jointmeeting.provision.Named;

/** A stage of a procedure's life; each procedure has one enum of them, with at most 64 constants, the first the beginning. */
public interface Stage extends Named {

    /** The constant's name. */
    String name();

    /**
     * The constant's place in its enum.
     *
     * @return the place, from 0
     */
    int ordinal();

    /**
     * Whether nothing can happen any more.
     *
     * @return true for an end
     */
    boolean isEnd();
}

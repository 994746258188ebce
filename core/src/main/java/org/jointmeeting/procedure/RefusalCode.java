package org.jointmeeting.procedure;

import org.jointmeeting.provision.Named;

/** A reason for refusing; enums implement it, one sentence a constant. */
public interface RefusalCode extends Named {

    /**
     * The constant's name.
     *
     * @return the name, unique over all families
     */
    String name();
}

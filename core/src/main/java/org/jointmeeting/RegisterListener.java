package org.jointmeeting;

import java.util.List;
import org.jointmeeting.register.RegisterEntry;

/**
 * Is told of new register entries after they are committed, in the thread that acted. It cannot undo them; what it throws is logged
 * and goes no further. Who must miss nothing reads the feed, {@link JointMeeting#register}.
 */
@FunctionalInterface
public interface RegisterListener {

    /**
     * New entries were committed.
     *
     * @param entries the entries of one act, in order
     */
    void committed(List<RegisterEntry> entries);
}

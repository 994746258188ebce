package org.jointmeeting.membership;

import java.time.LocalDate;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.provision.Text;

/** Days as a reason or a notice names them. */
final class Days {
    private Days() {}

    /** From a day on. */
    static Detail from(LocalDate day) {
        return new Detail("day", day.toString(), Text.of("自" + day + "起", "from " + day));
    }

    /** The first day that would do. */
    static Detail earliest(LocalDate day) {
        return new Detail("day", day.toString(), Text.of("最早可自" + day + "起", day + " at the earliest"));
    }
}

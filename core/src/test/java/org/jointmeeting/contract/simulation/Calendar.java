package org.jointmeeting.contract.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of a simulation. It passes when it is told to. */
final class Calendar {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Instant now;

    Calendar(LocalDate firstDay) {
        this.now = firstDay.atTime(9, 0).atZone(ZONE).toInstant();
    }

    private Calendar(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Goes on to the morning of a day, if that has not come yet. */
    void until(LocalDate day) {
        Instant morning = day.atTime(9, 0).atZone(ZONE).toInstant();
        now = morning.isAfter(now) ? morning : now;
    }

    /** Another that begins at the same moment. */
    Calendar copy() {
        return new Calendar(now);
    }
}

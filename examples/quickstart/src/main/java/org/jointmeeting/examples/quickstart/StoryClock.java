package org.jointmeeting.examples.quickstart;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that the story turns from one of its days to the next, so that its output is always the same. For one thread. */
final class StoryClock extends Clock {
    /** The zone of the story. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private LocalDate today;

    StoryClock(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void turnTo(LocalDate day) {
        today = day;
    }

    @Override
    public Instant instant() {
        return today.atTime(MORNING).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

package org.jointmeeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock in Shanghai that stands still until a test sets it. */
final class Dial extends Clock {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile Instant now;

    Dial(LocalDate day) {
        now = day.atTime(9, 0).atZone(SHANGHAI).toInstant();
    }

    void set(LocalDate day) {
        now = day.atTime(9, 0).atZone(SHANGHAI).toInstant();
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

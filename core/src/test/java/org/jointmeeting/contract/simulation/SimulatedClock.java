package org.jointmeeting.contract.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A node's clock: the simulation's time, and a little ahead of it. */
final class SimulatedClock extends Clock {
    private final Calendar calendar;
    private final Duration ahead;

    SimulatedClock(Calendar calendar, Duration ahead) {
        this.calendar = calendar;
        this.ahead = ahead;
    }

    @Override
    public ZoneId getZone() {
        return Calendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the simulation has one time zone");
    }

    @Override
    public Instant instant() {
        return calendar.now().plus(ahead);
    }
}

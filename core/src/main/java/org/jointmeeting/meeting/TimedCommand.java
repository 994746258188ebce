package org.jointmeeting.meeting;

import java.time.LocalDateTime;

/** A command that says when the meeting begins. */
interface TimedCommand {

    /** When, local time. */
    LocalDateTime at();
}

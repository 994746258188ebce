package org.jointmeeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * That the register already holds an entry of a later moment than an act: the clocks of its nodes differ, or one was set back. The act
 * stands, and the register's time goes back; nobody is left unaware of it.
 *
 * @param now the moment of the act
 * @param latest the moment of the register's newest entry
 */
record Lateness(Instant now, Instant latest) {
    /** Within a second clocks are taken for the same; verifying names every smaller step back as well. */
    private static final Duration SAME = Duration.ofSeconds(1);

    static Optional<Lateness> of(Instant now, Optional<Instant> latest) {
        return latest.filter(l -> Duration.between(now, l).compareTo(SAME) > 0).map(l -> new Lateness(now, l));
    }

    /** What the author of the act is told, and what the register keeps of it. */
    Notice notice() {
        return new Notice(
                Text.of(
                        "登记簿中最新一条的时刻晚于本次办理，请核对各系统的时钟",
                        "the newest entry of the register is of a later moment than this act: the clocks should be checked"),
                Provision.NONE,
                List.of(Detail.value("moment", latest)));
    }
}

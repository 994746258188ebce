package org.jointmeeting.rules.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** A period within which something is owed, which the articles leave open and a district may set (Article 12). */
public enum LocalPeriod implements Named {
    /** How long a consultee has to reply (Article 11(1)). */
    REPLY("replyPeriod", "反馈意见期限", "reply period", LocalRules::replyPeriod),
    /** How long the office has for the preliminary review (Article 11(2)). */
    REVIEW("reviewPeriod", "初审期限", "review period", LocalRules::reviewPeriod),
    /** How long a convener has to convene a coordination meeting (Article 11(2) and (3)). */
    CONVENING("conveningPeriod", "召集会议期限", "convening period", LocalRules::conveningPeriod),
    /** How long the office has to issue the minutes of a held meeting (Article 6(2)). */
    MINUTES("minutesPeriod", "形成会议纪要期限", "minutes period", LocalRules::minutesPeriod),
    /** How long the lead unit has to file an issued policy (Article 11(4)). */
    FILING("filingPeriod", "备案期限", "filing period", LocalRules::filingPeriod);

    private final Text text;
    private final Provision provision;
    private final Function<LocalRules, Optional<Days>> length;

    LocalPeriod(String key, String zh, String en, Function<LocalRules, Optional<Days>> length) {
        this.text = Text.of(zh, en);
        this.provision = Provision.local(key, zh, en);
        this.length = length;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * What it is cited as.
     *
     * @return a local rule, never an article
     */
    public Provision provision() {
        return provision;
    }

    /**
     * How long it is.
     *
     * @param local what the district set
     * @return the span; empty when the district set no such period
     */
    public Optional<Days> length(LocalRules local) {
        return length.apply(local);
    }

    /**
     * The last day in time.
     *
     * @param start the day on which the period is set off; it does not count
     * @param local what the district set
     * @return the day; empty when the district set no such period
     */
    public Optional<LocalDate> due(LocalDate start, LocalRules local) {
        return local.due(start, length(local));
    }
}

package org.jointmeeting.membership;

import static org.jointmeeting.membership.MembershipChecks.*;
import static org.jointmeeting.membership.MembershipParties.*;
import static org.jointmeeting.membership.MembershipStage.*;
import static org.jointmeeting.membership.MembershipStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.membership.MembershipCommand.*;
import org.jointmeeting.membership.MembershipEvent.*;
import org.jointmeeting.procedure.Step;

/** How unclear places are read (Article 13). */
final class Article13Steps {

    /** Article 13: the office interprets the rules. */
    static final Step<Membership, RecordReading> RECORD_READING = step(
                    "record-reading", "登记条文解释", "record a reading of the rules", RecordReading.class)
            .from(CONSTITUTED)
            .by(OFFICE)
            .checks(ANOTHER_READING, READING_NOT_TAKEN_YET)
            .under(ART_13)
            .records(t -> new ReadingRecorded(
                    t.command().question(), t.command().reading(), t.command().reason()));

    private Article13Steps() {}
}

package org.jointmeeting.membership;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_13;
import static org.jointmeeting.provision.Clauses.ART_6_I1;

import java.util.List;
import org.jointmeeting.membership.MembershipCommand.CorrectEntry;
import org.jointmeeting.membership.MembershipCommand.RecordReading;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Reading;

/** What the office's acts beside appointing must satisfy: readings of the rules (Article 13), corrections (Article 6(1)). */
final class MembershipChecks {

    /** The procedures can follow the reading. */
    static final Check<Membership, RecordReading> ANOTHER_READING = check(
            MembershipRefusal.NO_OTHER_READING,
            ART_13,
            (m, c, as, in) -> c.question().reading(c.reading()).isPresent()
                    && c.question().switchable(),
            (m, c, as, in) -> c.question().readings().stream()
                    .map(r -> named(r, in.rules()))
                    .toList());

    /** It is not the one taken already. */
    static final Check<Membership, RecordReading> READING_NOT_TAKEN_YET = check(
            MembershipRefusal.SAME_READING,
            ART_13,
            (m, c, as, in) ->
                    c.question().reading(c.reading()).filter(in.rules()::reads).isEmpty());

    /** Article 6(1): the entry that is corrected is there. */
    static final Check<Membership, CorrectEntry> ENTRY_EXISTS = check(
            MembershipRefusal.NO_SUCH_ENTRY,
            ART_6_I1,
            (m, c, as, in) -> c.entry() <= in.registerEntries(),
            (m, c, as, in) -> List.of(Detail.value("entry", c.entry())));

    private MembershipChecks() {}

    /** By its id, and with what the rule book says that it means. */
    private static Detail named(Reading reading, WorkingRules rules) {
        return rules.book().interpretations().stream()
                .filter(i -> i.question() == reading.question())
                .flatMap(i -> i.readings().stream())
                .filter(r -> r.id().equals(reading.id()))
                .map(r -> new Detail("reading", r.id(), r.text()))
                .findFirst()
                .orElseGet(() -> Detail.value("reading", reading.id()));
    }
}

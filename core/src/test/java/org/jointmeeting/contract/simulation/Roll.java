package org.jointmeeting.contract.simulation;

import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.json.Json;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;

/** Who held what when each act was committed. */
final class Roll {
    private Optional<Roster> before = Optional.empty();

    /** Holds the entries of a commit to the roster as it was when it was committed. */
    void check(Commit commit) {
        Optional<Roster> after = commit.changes().stream()
                .filter(c -> c.subject().equals(MembershipProcedure.SUBJECT))
                .map(Roll::roster)
                .findFirst();
        Roster valid = before.or(() -> after).orElse(Roster.EMPTY);
        for (EntryDraft entry : commit.entries()) {
            boolean host = entry.standing().capacity() == Capacity.HOST
                    && entry.subject().equals(MembershipProcedure.SUBJECT);
            Law.IN_OFFICE.holds(
                    host || valid.holders(entry.standing(), entry.on()).contains(entry.person()),
                    () -> entry.person() + " acted as " + entry.standing() + " on " + entry.on() + " in '"
                            + entry.step() + "' without holding it");
        }
        before = after.or(() -> before);
    }

    private static Roster roster(Change change) {
        return Json.read(change.state(), Membership.class).roster();
    }
}

package org.jointmeeting.policy;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_14;

import java.util.List;
import org.jointmeeting.policy.PublicationCommand.MoveToEdition;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;

/** To which edition of the working rules a policy may be moved (Article 14). */
final class EditionChecks {

    /** The edition exists. */
    static final Check<Policy, MoveToEdition> EDITION_KNOWN = check(
            PolicyRefusal.NO_SUCH_EDITION,
            ART_14,
            (p, c, as, in) -> in.editions().contains(c.edition()),
            (p, c, as, in) -> List.of(Detail.value("edition", c.edition())));

    /** It is another edition. */
    static final Check<Policy, MoveToEdition> EDITION_OTHER = check(
            PolicyRefusal.SAME_EDITION, ART_14, (p, c, as, in) -> !c.edition().equals(p.edition()));

    private EditionChecks() {}
}

package org.jointmeeting.policy;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.reading;
import static org.jointmeeting.provision.Clauses.ART_5_I3;
import static org.jointmeeting.provision.Clauses.ART_9_P1;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.DraftingCommand.EnterInForce;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Text;

/** What is entered as already in force (Article 5(3)) is no way round Articles 9 to 11. */
final class EnteringChecks {
    private static final Text ISSUED_SINCE = Text.of(
            "该政策在联席会议组成之后印发，未经联席会议的制定程序",
            "the policy was issued since the joint meeting was constituted, without going through its procedure");

    /** Article 9: what replaces a policy in force is an adjustment, which is drafted. */
    static final Check<Policy, EnterInForce> ENTERED_REPLACES_NOTHING = check(
            PolicyRefusal.ENTERED_ADJUSTS,
            ART_9_P1,
            (p, c, as, in) -> c.proposal().adjusts().isEmpty(),
            (p, c, as, in) -> c.proposal().adjusts().stream()
                    .map(old -> Detail.subject(old.subject()))
                    .toList());

    /** A document number names one policy. */
    static final Check<Policy, EnterInForce> ENTERED_UNDER_NEW_NUMBER = reading(
            DocumentNumbers.USED,
            check(
                    PolicyRefusal.DOCUMENT_NUMBER_USED,
                    ART_5_I3,
                    (p, c, as, in) -> sameNumber(c, in).isEmpty(),
                    (p, c, as, in) -> sameNumber(c, in).stream()
                            .map(other -> Detail.subject(other.subject()))
                            .toList()));

    private EnteringChecks() {}

    private static Optional<PolicyId> sameNumber(EnterInForce c, Setting in) {
        return in.read(DocumentNumbers.USED).of(c.document());
    }

    /** That a policy was issued since the joint meeting was constituted no article forbids to say; the register shows it. */
    static List<Notice> enteringNotices(EnterInForce c, Setting in) {
        LocalDate constituted = in.read(MembershipProcedure.SUBJECT)
                .map(n -> ((Membership) n.state()).constitutedOn())
                .orElse(in.today());
        return c.issuedOn().isBefore(constituted)
                ? List.of()
                : List.of(new Notice(
                        ISSUED_SINCE,
                        in.rules().cite(ART_9_P1),
                        List.of(
                                Detail.day(c.issuedOn()),
                                Detail.unit(c.proposal().lead(), in.rules()))));
    }
}

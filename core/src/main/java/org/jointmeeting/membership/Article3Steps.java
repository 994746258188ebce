package org.jointmeeting.membership;

import static org.jointmeeting.membership.FoundingChecks.*;
import static org.jointmeeting.membership.MembershipParties.*;
import static org.jointmeeting.membership.MembershipStage.*;
import static org.jointmeeting.membership.MembershipStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.membership.MembershipCommand.*;
import org.jointmeeting.membership.MembershipEvent.*;
import org.jointmeeting.procedure.Step;

/** Constituting the joint meeting (Article 3). */
final class Article3Steps {

    /** Article 3, Article 4: the joint meeting is constituted with its founding roster. */
    static final Step<Membership, Constitute> CONSTITUTE = step(
                    "constitute", "组成联席会议", "constitute the joint meeting", Constitute.class)
            .from(UNSTARTED)
            .by(HOST)
            .checks(
                    FOUNDED_ON_SEATS,
                    FOUNDED_WITH_ROOM,
                    FOUNDED_IN_ORDER,
                    FOUNDED_ONCE_EACH,
                    FOUNDED_ENTRUSTING_IN_ORDER,
                    FOUNDED_ENTRUSTING_CONVENERS)
            .to(CONSTITUTED)
            .under(ART_3)
            .records(t -> new Constituted(t.command().roster()));

    private Article3Steps() {}
}

package org.jointmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.membership.Founding;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Reads;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.rules.WorkingRules;

/** The host as somebody who acts: it constitutes the joint meeting, and finds the way back when its office is empty. */
final class HostActs {
    /** The host, as the register names it. */
    static final PersonId HOST = PersonId.of("host");

    private HostActs() {}

    /** The host with the standing in which it acts. */
    static Actor actor(WorkingRules rules) {
        return new Actor(HOST, List.of(new Standing(Capacity.HOST, rules.office())));
    }

    /** Why a rule book does not allow a founding roster; empty if it does. The store is not asked. */
    static List<Refusal> faults(Roster founding, WorkingRules rules) {
        Setting in = new Setting(
                MembershipProcedure.SUBJECT,
                Instant.EPOCH,
                LocalDate.EPOCH,
                actor(rules),
                Optional.empty(),
                Optional.of(new Founding()),
                rules,
                rules,
                List.of(rules.edition()),
                Roster.EMPTY,
                0,
                Reads.NONE);
        Decision decision = MembershipProcedure.PROCEDURE.decide(
                Membership.UNSTARTED, new MembershipCommand.Constitute(founding), in);
        return decision instanceof Decision.Refused refused ? refused.reasons() : List.of();
    }
}

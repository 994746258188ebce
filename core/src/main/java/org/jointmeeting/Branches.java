package org.jointmeeting;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.meeting.AgendaPolicies;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.RegisterLength;
import org.jointmeeting.policy.Catalogue;
import org.jointmeeting.policy.KnownEditions;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Facts;
import org.jointmeeting.worklist.MeetingObligations;
import org.jointmeeting.worklist.MembershipObligations;
import org.jointmeeting.worklist.PolicyObligations;

/** Every branch of the joint meeting's work. */
final class Branches {

    static final Branch<Membership> MEMBERSHIP = new Branch<>(
            MembershipProcedure.PROCEDURE,
            Branches::membershipFacts,
            (subject, state, rules, day) -> MembershipObligations.of(state, rules, day));

    static final Branch<Policy> POLICY = new Branch<>(
            PolicyProcedure.PROCEDURE,
            Branches::policyFacts,
            (subject, state, rules, day) -> PolicyObligations.of(subject, state, rules));

    static final Branch<Meeting> MEETING = new Branch<>(
            MeetingProcedure.PROCEDURE,
            Branches::meetingFacts,
            (subject, state, rules, day) -> MeetingObligations.of(subject, state, rules));

    static final List<Branch<?>> ALL = List.of(MEMBERSHIP, POLICY, MEETING);

    private Branches() {}

    /** The branch of a kind of subjects. */
    static Branch<?> of(String kind) {
        for (Branch<?> branch : ALL) {
            if (branch.procedure().kind().equals(kind)) {
                return branch;
            }
        }
        throw new IllegalArgumentException("no procedure for subjects of kind '" + kind + "': expected one of "
                + ALL.stream().map(b -> b.procedure().kind()).toList());
    }

    private static Facts membershipFacts(Membership state, Optional<Command> command, Sources sources) {
        return command.isEmpty() || command.get() instanceof MembershipCommand.CorrectEntry
                ? Facts.none().and(RegisterLength.class, new RegisterLength(sources.registerLength()))
                : Facts.none();
    }

    private static Facts policyFacts(Policy state, Optional<Command> command, Sources sources) {
        Facts facts = Facts.none().and(KnownEditions.class, new KnownEditions(sources.editions()));
        boolean compared = command.map(c -> PolicyProcedure.COMPARED_WITH_CATALOGUE.contains(c.getClass()))
                .orElse(true);
        return compared ? facts.and(Catalogue.class, sources.catalogue()) : facts;
    }

    private static Facts meetingFacts(Meeting state, Optional<Command> command, Sources sources) {
        List<PolicyId> before = state.policies();
        List<PolicyId> named = command.map(c -> c instanceof MeetingCommand.Convene convene
                        ? Meeting.policiesOf(convene.agenda())
                        : c instanceof MeetingCommand.ChangeAgenda change
                                ? Meeting.policiesOf(change.agenda())
                                : List.<PolicyId>of())
                .orElse(List.of());
        return Facts.none()
                .and(
                        AgendaPolicies.class,
                        new AgendaPolicies(java.util.stream.Stream.concat(before.stream(), named.stream())
                                .distinct()
                                .flatMap(p -> sources.agendaPolicy(p).stream())
                                .toList()));
    }
}

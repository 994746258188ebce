package org.jointmeeting;

import java.util.List;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.worklist.MeetingObligations;
import org.jointmeeting.worklist.MembershipObligations;
import org.jointmeeting.worklist.PolicyObligations;

/** Every branch of the joint meeting's work. */
final class Branches {

    static final Branch<Membership> MEMBERSHIP = new Branch<>(
            MembershipProcedure.PROCEDURE, (subject, state, rules, day) -> MembershipObligations.of(state, rules, day));

    static final Branch<Policy> POLICY = new Branch<>(
            PolicyProcedure.PROCEDURE, (subject, state, rules, day) -> PolicyObligations.of(subject, state, rules));

    static final Branch<Meeting> MEETING = new Branch<>(
            MeetingProcedure.PROCEDURE, (subject, state, rules, day) -> MeetingObligations.of(subject, state, rules));

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
}

package org.jointmeeting;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.worklist.MeetingObligations;
import org.jointmeeting.worklist.MembershipObligations;
import org.jointmeeting.worklist.Obligation;
import org.jointmeeting.worklist.PolicyObligations;

/** What a state asks of people. */
final class Duties {
    private Duties() {}

    static List<Obligation> of(SubjectId subject, Subject state, WorkingRules rules, LocalDate day) {
        if (state instanceof Membership m) {
            return MembershipObligations.of(m, rules, day);
        }
        if (state instanceof Policy p) {
            return PolicyObligations.of(subject, p, rules);
        }
        return state instanceof Meeting m ? MeetingObligations.of(subject, m, rules) : List.of();
    }
}

package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.Opening;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Store;

/**
 * One of the programs that run the joint meeting on the same store.
 *
 * @param name its name in the story
 * @param meeting the joint meeting as it opened it
 * @param clock its clock
 * @param editions the editions of the rules it was opened with, the one in use last
 */
record Node(String name, JointMeeting meeting, SimulatedClock clock, List<WorkingRules> editions) {

    /** Opens the joint meeting once more. */
    static Node open(
            String name, String id, Store store, SimulatedClock clock, List<WorkingRules> editions, Roster founding) {
        int last = editions.size() - 1;
        Opening opening = JointMeeting.opening(id)
                .validator(Checking.VALIDATOR)
                .store(store)
                .clock(clock)
                .roster(founding)
                .rules(editions.get(last));
        editions.subList(0, last).forEach(opening::earlierRules);
        return new Node(name, opening.open(), clock, List.copyOf(editions));
    }

    /** The rules under which a case runs. */
    WorkingRules rules(String edition) {
        return editions.stream()
                .filter(e -> e.edition().equals(edition))
                .findFirst()
                .orElseGet(meeting::rules);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Policy policy(PolicyId id) {
        return meeting.state(id).orElse(Policy.UNSTARTED);
    }

    Meeting meeting(MeetingId id) {
        return meeting.state(id).orElse(Meeting.UNSTARTED);
    }

    Roster roster() {
        return meeting.membership().roster();
    }

    /** Who holds a standing today. */
    List<PersonId> holders(Standing standing) {
        return roster().holders(standing, today());
    }

    Actor actor(PersonId person) {
        return roster().actor(person, today());
    }

    List<AvailableAction> permitted(PersonId person, SubjectId subject) {
        return meeting.permitted(person, subject);
    }
}

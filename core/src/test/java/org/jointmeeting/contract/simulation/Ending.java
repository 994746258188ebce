package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.store.StoredSubject;

/** Carries a copy of a situation to the end: everybody does their part until no case is open any more. */
final class Ending {
    private static final int MOST_ROUNDS = 150;

    private final Situation situation;
    private final Node node;
    private final List<String> acts = new ArrayList<>();
    private int made;

    Ending(Situation situation) {
        this.situation = situation;
        this.node = situation.node();
    }

    /** What stays open whatever is done; empty if every case comes to its end. */
    List<String> stuck() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            fillSeats();
            boolean moved = moved();
            if (isOver()) {
                return List.of();
            }
            if (!moved && !waited()) {
                break;
            }
        }
        return describe();
    }

    /** What was done last. */
    List<String> lastActs() {
        return acts.subList(Math.max(0, acts.size() - 25), acts.size());
    }

    private boolean isOver() {
        return situation.openPolicies().isEmpty() && situation.openMeetings().isEmpty();
    }

    private void fillSeats() {
        for (Standing seat : SeatFiller.vacant(node)) {
            Optional<PersonId> office = node.meeting().rules().officeStandings().stream()
                    .flatMap(s -> node.holders(s).stream())
                    .findFirst();
            PersonId newcomer = PersonId.of("successor-" + made++);
            if (office.isPresent()) {
                act(Act.of(office.get(), MembershipProcedure.SUBJECT, SeatFiller.filling(seat, node, newcomer)));
            } else {
                Standing inOffice = node.meeting().rules().officeStandings().get(0);
                acts.add("restore the office: " + node.meeting().restoreOffice(newcomer, inOffice.capacity()));
            }
        }
    }

    private boolean moved() {
        boolean moved = false;
        for (StoredSubject meeting : situation.openMeetings()) {
            moved |= new MeetingProgress(node)
                    .next(MeetingId.of(meeting.subject().id()))
                    .map(this::act)
                    .orElse(false);
        }
        for (StoredSubject policy : situation.openPolicies()) {
            PolicyId id = PolicyId.of(policy.subject().id());
            moved |= new PolicyProgress(node)
                    .next(id)
                    .or(() -> new MeetingProgress(node)
                            .convening(
                                    id,
                                    MeetingId.of("last-" + made++),
                                    node.today().plusDays(5)))
                    .map(this::act)
                    .orElse(false);
        }
        return moved;
    }

    private boolean act(Act act) {
        Outcome outcome = node.meeting().act(act);
        acts.add(act + ": "
                + (outcome.isAccepted() ? "accepted" : outcome.refusals().toString()));
        return outcome.isAccepted();
    }

    /** Waits for the next meeting's day. */
    private boolean waited() {
        Optional<LocalDate> day = situation.openMeetings().stream()
                .map(m -> MeetingProgress.day(
                        node.meeting(MeetingId.of(m.subject().id()))))
                .filter(d -> d.isAfter(node.today()))
                .min(Comparator.naturalOrder());
        day.ifPresent(situation.calendar()::until);
        return day.isPresent();
    }

    private List<String> describe() {
        List<String> open = new ArrayList<>();
        situation.openPolicies().forEach(p -> open.add(p + "\n    " + reasons(p)));
        situation.openMeetings().forEach(m -> open.add(m + "\n    " + reasons(m)));
        return open;
    }

    /** What the office may not do with it, and why. */
    private String reasons(StoredSubject subject) {
        StringBuilder all = new StringBuilder();
        node.roster().appointments().stream()
                .filter(a -> a.holdsOn(node.today()))
                .map(a -> a.person())
                .distinct()
                .forEach(person -> node.permitted(person, subject.subject())
                        .forEach(a -> all.append(person)
                                .append(" may ")
                                .append(a.step())
                                .append("; ")));
        return all.toString();
    }
}

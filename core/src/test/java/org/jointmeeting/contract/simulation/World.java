package org.jointmeeting.contract.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Store;

/** A district in which a simulation happens: its rules, its nodes on one store, its time, and what is known of what happened. */
final class World {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> NAMES = List.of("A", "B", "C");

    final String id;
    final Dice dice;
    final Calendar calendar = new Calendar(FIRST_DAY);
    final Story story = new Story();
    final Ledger ledger = new Ledger();
    final Reached reached = new Reached();
    final Mirror mirror = new Mirror(JointMeetingId.of("simulation"), new Witness(this));
    final UnreliableStore store;
    final Desk desk;
    private final List<WorkingRules> editions = new ArrayList<>();
    private List<Node> nodes = List.of();
    private int made;

    World(String id, long seed, Store store, WorkingRules rules) {
        this.id = id;
        this.dice = new Dice(seed);
        this.store = new UnreliableStore(store, mirror);
        this.desk = new Desk(this);
        adopt(rules);
    }

    /** From now on the joint meeting runs by an edition of the rules: every node starts anew. */
    void adopt(WorkingRules edition) {
        editions.add(edition);
        restart();
        story.tell(calendar.today() + " the nodes start with edition " + edition.edition());
    }

    /** The roster that a node is opened with; it counts as long as nothing has happened yet. */
    Roster founding() {
        return FoundingRoster.of(editions.get(editions.size() - 1).book(), FIRST_DAY.minusDays(400));
    }

    /** Every node starts anew. */
    void restart() {
        List<Node> all = new ArrayList<>();
        for (String name : NAMES) {
            Duration ahead = Duration.ofSeconds(all.size() * 7L);
            all.add(Node.open(name, id, store, new SimulatedClock(calendar, ahead), editions, founding()));
        }
        nodes = List.copyOf(all);
    }

    /** The same situation once more, in a store of its own; what happens there does not happen here. */
    Situation copy() {
        Calendar time = calendar.copy();
        return new Situation(
                Node.open(
                        "copy",
                        mirror.jointMeeting().value(),
                        mirror.copy(),
                        new SimulatedClock(time, Duration.ZERO),
                        editions,
                        founding()),
                time);
    }

    List<Node> nodes() {
        return nodes;
    }

    Node anyNode() {
        return dice.one(nodes);
    }

    List<WorkingRules> editions() {
        return List.copyOf(editions);
    }

    /** Who is in office now. */
    Cast cast() {
        return new Cast(this, anyNode());
    }

    /** The policies that are neither at an end nor in force. */
    List<PolicyId> openPolicies() {
        return policies().stream()
                .filter(p -> !Cases.isSettled(stage(p.subject())))
                .toList();
    }

    /** The meetings that are not over. */
    List<MeetingId> openMeetings() {
        return meetings().stream()
                .filter(m -> !Cases.isOver(stage(m.subject())))
                .toList();
    }

    /** In which stage a subject stands. */
    String stage(SubjectId subject) {
        return mirror.stages(subject.kind()).getOrDefault(subject.id(), "UNSTARTED");
    }

    WorkingRules rules() {
        return nodes.get(0).meeting().rules();
    }

    LocalDate today() {
        return calendar.today();
    }

    /** An id that nothing has yet. */
    String freshId(String prefix) {
        made++;
        return prefix + "-" + made;
    }

    List<PolicyId> policies() {
        return mirror.stages(PolicyId.KIND).keySet().stream().map(PolicyId::of).toList();
    }

    List<MeetingId> meetings() {
        return mirror.stages(MeetingProcedure.KIND).keySet().stream()
                .map(MeetingId::of)
                .toList();
    }
}

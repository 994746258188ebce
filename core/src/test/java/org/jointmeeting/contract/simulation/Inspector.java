package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.json.Json;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.Presider;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.worklist.Obligation;

/** Holds what is kept to the laws: what is new after every turn, everything every now and then. */
final class Inspector {
    private final World world;
    private final JointMeetingId id;
    private final Map<SubjectId, Long> versions = new HashMap<>();
    private long seen;

    Inspector(World world) {
        this.world = world;
        this.id = JointMeetingId.of(world.id);
    }

    /** Looks at what is new. */
    void afterATurn() {
        Set<SubjectId> touched = new LinkedHashSet<>();
        List<RegisterEntry> fresh = entries(world.store.reliable(), id);
        List<RegisterEntry> given = entries(world.mirror.store(), world.mirror.jointMeeting());
        Law.KEPT_AS_COMMITTED.holds(
                bare(fresh).equals(bare(given)),
                () -> "the register goes on with " + fresh + "\nand what was committed is " + given);
        for (RegisterEntry entry : fresh) {
            Law.VERSIONS_GAPLESS.holds(
                    entry.number() == seen + 1 && entry.version() == versions.getOrDefault(entry.subject(), 0L) + 1,
                    () -> "after entry " + seen + " comes " + entry);
            seen = entry.number();
            versions.put(entry.subject(), entry.version());
            touched.add(entry.subject());
            world.reached.accepted(entry.step());
            way(entry);
        }
        touched.forEach(this::subject);
        world.ledger.check(world.store.head(id).number());
    }

    /** Looks at everything. */
    void everything() {
        for (Node node : world.nodes()) {
            Verification found = node.meeting().verify();
            Law.REGISTER_WHOLE.holds(
                    found instanceof Verification.Whole whole && whole.head().equals(world.store.head(id)),
                    () -> "node " + node.name() + " finds " + found);
        }
        world.mirror.subjects().forEach(this::subject);
        nodesAgree();
        Head head = world.store.head(id);
        Law.KEPT_AS_COMMITTED.holds(
                head.number() == world.mirror.head().number(),
                () -> "the register ends at " + head + ", what was committed at " + world.mirror.head());
        obligations();
    }

    /** From a copy of the situation every case is carried to its end. */
    void everythingEnds() {
        Ending ending = new Ending(world.copy());
        List<String> stuck = ending.stuck();
        Law.NOTHING_STUCK.holds(
                stuck.isEmpty(),
                () -> "these cases do not end:\n" + String.join("\n", stuck) + "\nafter\n"
                        + String.join("\n", ending.lastActs()));
    }

    /** In which way a meeting came to its presider. */
    private void way(RegisterEntry entry) {
        if (entry.step().equals("open") || entry.step().equals("take-over")) {
            boolean entrusted = world.anyNode()
                    .meeting(MeetingId.of(entry.subject().id()))
                    .presider()
                    .map(Presider::entrusted)
                    .orElse(false);
            world.reached.way(entry.step() + (entrusted ? " by entrustment" : " in their own right"));
        }
    }

    /** What the nodes tell of a subject and of the rules. */
    private void nodesAgree() {
        Node first = world.nodes().get(0);
        for (Node node : world.nodes()) {
            Law.NODES_AGREE.holds(
                    node.meeting().membership().equals(first.meeting().membership())
                            && world.policies().stream()
                                    .allMatch(p -> node.policy(p).equals(first.policy(p)))
                            && world.meetings().stream()
                                    .allMatch(m -> node.meeting(m).equals(first.meeting(m))),
                    () -> "node " + node.name() + " tells other states than node " + first.name());
        }
    }

    private void subject(SubjectId subject) {
        Optional<StoredSubject> kept = world.store.reliable().load(id, subject);
        Optional<StoredSubject> given = world.mirror.store().load(world.mirror.jointMeeting(), subject);
        Law.KEPT_AS_COMMITTED.holds(
                kept.equals(given), () -> "kept is " + kept + "\nand what was committed is " + given);
        Node node = world.anyNode();
        Subject replayed = node.meeting().replay(subject, Subject.class);
        String json = Json.write(replayed);
        Law.STATE_IS_REPLAY.holds(
                kept.isPresent() && kept.get().state().equals(json),
                () -> subject + " is kept as " + kept + "\nand its events make " + json);
    }

    private void obligations() {
        List<Obligation> kept = obligations(world.store.reliable(), id);
        List<Obligation> given = obligations(world.mirror.store(), world.mirror.jointMeeting());
        Law.OWED_AS_DERIVED.holds(
                kept.equals(given), () -> "what is kept as owed is " + kept + "\nand what was committed is " + given);
    }

    private List<Obligation> obligations(Store store, JointMeetingId of) {
        List<Obligation> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Obligation> page = store.obligations(
                    of,
                    new ObligationQuery(world.today(), List.of(), Optional.empty(), Optional.empty(), after, Page.MAX));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private List<RegisterEntry> entries(Store store, JointMeetingId of) {
        return store.register(of, seen + 1, Page.MAX).items();
    }

    /** Without the chain, in which the name of the joint meeting is. */
    private static List<RegisterEntry> bare(List<RegisterEntry> entries) {
        return entries.stream().map(e -> e.withPrevious("").withHash("")).toList();
    }
}

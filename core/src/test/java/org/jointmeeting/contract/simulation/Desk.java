package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.contract.simulation.UnreliableStore.Failure;
import org.jointmeeting.contract.simulation.UnreliableStore.Fault;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.store.CommitResult;

/** Where acts are handed in, on whichever node; what becomes of them is written down and held to the laws. */
final class Desk {
    private static final List<Fault> FAULTS =
            List.of(Fault.NONE, Fault.BEFORE, Fault.AFTER, Fault.STALE, Fault.LOADING);

    private final World world;
    private Optional<Node> busy = Optional.empty();

    Desk(World world) {
        this.world = world;
    }

    /** Hands in an act: mostly undisturbed; sometimes the store fails, or somebody comes in between on another node. */
    void handIn(Act plain) {
        Act act =
                world.dice.chance(60) && plain.requestId().isEmpty() ? plain.withRequestId(world.freshId("R")) : plain;
        if (busy.isPresent() || world.dice.chance(85)) {
            undisturbed(act, node());
        } else {
            disturbed(act, node());
        }
    }

    private Node node() {
        List<Node> free = world.nodes().stream()
                .filter(n -> busy.isEmpty() || !n.name().equals(busy.get().name()))
                .toList();
        return world.dice.one(free);
    }

    private void undisturbed(Act act, Node node) {
        boolean plain =
                act.actingFor().isEmpty() && act.expectedVersion().isEmpty() && !world.ledger.knows(act.requestId());
        Optional<List<AvailableAction>> seen = plain && world.dice.chance(30) && Foresight.isComparable(act)
                ? Optional.of(node.meeting().available(act.person(), act.subject()))
                : Optional.empty();
        Optional<Outcome> dry =
                world.dice.chance(20) ? Optional.of(node.meeting().check(act)) : Optional.empty();
        Outcome outcome = acted(act, node);
        seen.ifPresent(actions -> Foresight.compare(actions, act, outcome));
        dry.ifPresent(said -> Foresight.compare(said, act, outcome));
    }

    /** Acts on a node and writes down what becomes of it. */
    private Outcome acted(Act act, Node node) {
        long before = world.mirror.head().number();
        long others = world.ledger.entries();
        String stage = world.stage(act.subject());
        Outcome outcome = node.meeting().act(act);
        long made = world.mirror.head().number() - before - (world.ledger.entries() - others);
        tell(act, node, words(outcome));
        if (outcome instanceof Outcome.Accepted accepted) {
            boolean again = world.ledger.acknowledged(act, accepted);
            Law.REQUESTS_ACCOUNTED.holds(
                    !again || made == 0, () -> "a request that was carried out before made " + made + " more entries");
        } else {
            Law.REQUESTS_ACCOUNTED.holds(made == 0, () -> "what was refused made " + made + " entries");
            outcome.refusals().forEach(r -> world.reached.code(r.code()));
            world.reached.refused(act.subject().kind(), act.command(), stage);
        }
        return outcome;
    }

    private void disturbed(Act act, Node node) {
        Fault fault = world.dice.one(FAULTS);
        boolean between = fault == Fault.NONE || world.dice.chance(30);
        busy = Optional.of(node);
        world.store.expect(fault, between ? Optional.of(this::somebodyElse) : Optional.empty());
        try {
            acted(act, node);
            if (fault == Fault.STALE && !world.store.isExpecting(fault)) {
                world.reached.way(fault.words());
            }
            world.store.heal();
            busy = Optional.empty();
        } catch (Failure e) {
            world.store.heal();
            busy = Optional.empty();
            failed(act, node, fault);
        }
    }

    private void somebodyElse() {
        world.reached.way("somebody came in between");
        world.story.tell("   … meanwhile");
        new Diligent().turn(world);
    }

    /** The author was told of a failure; whoever has a request id asks again, on any node. */
    private void failed(Act act, Node node, Fault fault) {
        Optional<CommitResult.Committed> kept = world.store.unacknowledged();
        tell(
                act,
                node,
                fault.words()
                        + kept.map(k -> ", " + k.entries().size() + " entries are there")
                                .orElse(""));
        world.reached.way(fault.words());
        Law.REQUESTS_ACCOUNTED.holds(
                kept.isPresent() == (fault == Fault.AFTER), () -> fault.words() + ", and yet there is " + kept);
        Optional<Outcome.Entries> made = kept.map(k -> new Outcome.Entries(
                k.entries().get(0).number(),
                k.entries().get(k.entries().size() - 1).number()));
        if (act.requestId().isEmpty()) {
            made.ifPresent(m -> world.ledger.claim(m.first(), m.last()));
            return;
        }
        Outcome again = acted(act, node());
        if (made.isPresent()) {
            Law.REQUESTS_ACCOUNTED.holds(
                    again instanceof Outcome.Accepted a && a.entries().equals(made),
                    () -> "repeating a request that made " + made + " is told " + again);
        }
    }

    /** The host puts somebody into the office. */
    void restore(PersonId person, Capacity capacity) {
        Outcome outcome = node().meeting().restoreOffice(person, capacity);
        world.story.tell(world.today() + " the host restores the office with " + person + " as " + capacity + ": "
                + words(outcome));
        if (outcome instanceof Outcome.Accepted a) {
            Outcome.Entries entries = a.entries().orElseThrow();
            world.ledger.claim(entries.first(), entries.last());
        } else {
            outcome.refusals().forEach(r -> world.reached.code(r.code()));
            world.reached.refused(
                    MembershipProcedure.KIND, new MembershipCommand.RestoreOffice(person, capacity), "CONSTITUTED");
        }
    }

    private void tell(Act act, Node node, String became) {
        world.story.tell(world.today() + " " + node.name() + ": " + act.person()
                + act.actingFor().map(u -> " for " + u).orElse("") + ", "
                + act.command().getClass().getSimpleName() + " on "
                + act.subject().kind() + " " + act.subject().id()
                + act.requestId().map(r -> " [" + r + "]").orElse("")
                + act.expectedVersion().map(v -> " at version " + v).orElse("")
                + ": " + became);
    }

    private static String words(Outcome outcome) {
        return outcome instanceof Outcome.Accepted a
                ? "accepted, " + a.stage() + " at version " + a.version()
                        + a.entries()
                                .map(e -> ", entries " + e.first() + " to " + e.last())
                                .orElse("")
                : "refused, " + outcome.refusals().stream().map(Refusal::code).collect(Collectors.joining(" "));
    }
}

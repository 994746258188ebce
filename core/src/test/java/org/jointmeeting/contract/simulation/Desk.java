package org.jointmeeting.contract.simulation;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jointmeeting.Act;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;

/** Where acts are handed in, on whichever node, and what becomes of them is written down and held to the laws. */
final class Desk {
    private final World world;

    Desk(World world) {
        this.world = world;
    }

    /** Hands in an act as it is, on any node. */
    Outcome handIn(Act act) {
        return handIn(act, world.anyNode());
    }

    private Outcome handIn(Act act, Node node) {
        long before = number();
        String stage = stage(act);
        Outcome outcome = node.meeting().act(act);
        tell(act, node, words(outcome));
        if (outcome instanceof Outcome.Accepted accepted) {
            world.ledger.acknowledged(act, accepted);
        } else {
            Law.REQUESTS_ACCOUNTED.holds(number() == before, () -> "what was refused left entries in the register");
            outcome.refusals().forEach(r -> world.reached.code(r.code()));
            world.reached.refused(act.subject().kind(), act.command(), stage);
        }
        return outcome;
    }

    private long number() {
        return world.mirror.head().number();
    }

    private String stage(Act act) {
        return world.mirror
                .stages(act.subject().kind())
                .getOrDefault(act.subject().id(), "UNSTARTED");
    }

    private void tell(Act act, Node node, String became) {
        world.story.tell(world.today() + " " + node.name() + ": " + act.person()
                + act.actingFor().map(u -> " for " + u).orElse("") + ", "
                + act.command().getClass().getSimpleName() + " on "
                + act.subject().kind() + " "
                + act.subject().id()
                + Optional.of(act.requestId())
                        .flatMap(r -> r)
                        .map(r -> " [" + r + "]")
                        .orElse("") + ": "
                + became);
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

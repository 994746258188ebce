package org.jointmeeting.contract.simulation;

import java.util.Comparator;
import java.util.List;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyId;

/** Starts drafts, of whatever kind. */
final class Drafter implements Habit {
    private static final int MOST_OPEN = 6;

    @Override
    public void turn(World world) {
        Standing standing = drafting(world);
        List<PersonId> people = world.anyNode().holders(standing);
        if (world.openPolicies().size() < MOST_OPEN && !people.isEmpty()) {
            PolicyId id = PolicyId.of(world.freshId("P"));
            world.desk.handIn(Act.of(
                    people.get(0),
                    id.subject(),
                    new DraftingCommand.StartDraft(Proposals.of(world, standing.unit(), "政策" + id))));
        }
    }

    /** A standing in which somebody may draft. */
    static Standing drafting(World world) {
        List<UnitId> units = world.rules().draftingUnits().stream()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
        return world.dice.one(PolicyProgress.speakers(world.dice.one(units)));
    }
}

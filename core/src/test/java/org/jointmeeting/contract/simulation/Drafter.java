package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.policy.proposal.Residence;
import org.jointmeeting.rules.PolicyCategory;
import org.jointmeeting.rules.WorkingRules;

/** Starts drafts, of whatever kind. */
final class Drafter implements Habit {
    private static final int MOST_OPEN = 6;

    @Override
    public void turn(World world) {
        long open = world.mirror.stages(PolicyId.KIND).values().stream()
                .filter(stage -> !Cases.isSettled(stage))
                .count();
        Node node = world.anyNode();
        List<UnitId> drafting = world.rules().draftingUnits().stream()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
        Standing standing = world.dice.one(PolicyProgress.speakers(world.dice.one(drafting)));
        List<PersonId> people = node.holders(standing);
        if (open < MOST_OPEN && !people.isEmpty()) {
            PolicyId id = PolicyId.of(world.freshId("P"));
            Proposal proposal = proposal(world, standing.unit(), id.value());
            world.desk.handIn(new Act(
                    people.get(0),
                    id.subject(),
                    new PolicyCommand.StartDraft(proposal),
                    Optional.of(standing.unit()),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    static Proposal proposal(World world, UnitId lead, String title) {
        List<UnitId> others = new ArrayList<>(speaking(world.rules()));
        others.remove(lead);
        return new Proposal(
                title,
                lead,
                world.dice.some(others, world.dice.number(0, 2)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                coverage(world));
    }

    /** The units that can give opinions. */
    static List<UnitId> speaking(WorkingRules rules) {
        return rules.book().units().stream()
                .map(u -> u.id())
                .filter(rules::givesOpinions)
                .toList();
    }

    static Coverage coverage(World world) {
        Dice dice = world.dice;
        List<PolicyCategory> categories = world.rules().book().categories();
        return new Coverage(
                dice.one(categories).id(),
                List.of(dice.one(List.of(BeneficiaryGroup.values()))),
                dice.one(List.of(BenefitForm.values())),
                dice.chance(50) ? Range.ALL : new Range(Optional.of(dice.number(0, 60)), Optional.empty()),
                Range.ALL,
                dice.one(List.of(Residence.values())),
                List.of(),
                world.today().plusDays(dice.number(30, 200)),
                dice.chance(70) ? Optional.empty() : Optional.of(world.today().plusDays(dice.number(300, 900))));
    }
}

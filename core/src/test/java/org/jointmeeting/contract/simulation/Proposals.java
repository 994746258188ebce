package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.policy.proposal.Residence;
import org.jointmeeting.rules.WorkingRules;

/** Proposals in which no fault is found, of many kinds: alone and with others, new and adjusting, reserved to the city or not. */
final class Proposals {
    private static final int FIELDS = 4;

    private Proposals() {}

    static Proposal of(World world, UnitId lead, String title) {
        Dice dice = world.dice;
        List<UnitId> others = new ArrayList<>(speaking(world.rules()));
        others.remove(lead);
        return new Proposal(
                title,
                lead,
                dice.chance(25) ? neighbours(others, dice) : dice.some(others, dice.number(0, 2)),
                dice.chance(30) ? inForce(world) : Optional.empty(),
                dice.chance(30) ? dice.some(List.copyOf(EnumSet.allOf(Touch.class)), 2) : List.of(),
                dice.chance(8) ? Optional.of("依法应由市统一制定。") : Optional.empty(),
                coverage(world));
    }

    /** Two that may share a liaison. */
    private static List<UnitId> neighbours(List<UnitId> units, Dice dice) {
        int from = dice.number(0, units.size() - 2);
        return units.subList(from, from + 2);
    }

    /** The units that can give opinions. */
    static List<UnitId> speaking(WorkingRules rules) {
        return rules.book().units().stream()
                .map(u -> u.id())
                .filter(rules::givesOpinions)
                .toList();
    }

    static Optional<PolicyId> inForce(World world) {
        List<PolicyId> all = world.policies().stream()
                .filter(p -> Cases.isInForce(world.stage(p.subject())))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(world.dice.one(all));
    }

    /** Few enough fields that some of them overlap. */
    static Coverage coverage(World world) {
        Dice dice = world.dice;
        return new Coverage(
                dice.one(world.rules()
                                .book()
                                .categories()
                                .subList(
                                        0,
                                        Math.min(
                                                FIELDS,
                                                world.rules()
                                                        .book()
                                                        .categories()
                                                        .size())))
                        .id(),
                List.of(dice.one(List.of(BeneficiaryGroup.values()).subList(0, FIELDS))),
                dice.one(List.of(BenefitForm.values()).subList(0, FIELDS)),
                dice.chance(50) ? Range.ALL : new Range(Optional.of(dice.number(0, 60)), Optional.empty()),
                Range.ALL,
                dice.one(List.of(Residence.values())),
                List.of(),
                world.today().plusDays(dice.number(30, 200)),
                dice.chance(70) ? Optional.empty() : Optional.of(world.today().plusDays(dice.number(300, 900))));
    }

    /** The policies that stand in a stage. */
    static List<PolicyId> in(PolicyStage stage, World world) {
        return world.policies().stream()
                .filter(p -> world.stage(p.subject()).equals(stage.name()))
                .toList();
    }
}

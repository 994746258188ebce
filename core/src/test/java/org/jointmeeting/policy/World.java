package org.jointmeeting.policy;

import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.DISABLED_FEDERATION;
import static org.jointmeeting.fixture.Units.EDUCATION;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.HOUSING;
import static org.jointmeeting.fixture.Units.OFFICE;
import static org.jointmeeting.fixture.Units.STATISTICS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.rules.Days;
import org.jointmeeting.rules.Question;
import org.jointmeeting.rules.WorkingRules;

/**
 * A random world for a random life of a policy: which readings hold, who is appointed, relieved and replaced when, who wears several
 * hats, what is in force beside it.
 */
record World(WorkingRules rules, Roster roster, List<PersonId> people, List<Catalogue> catalogues) {
    static final PolicyId OLD = PolicyId.of("FT-2019-007");
    static final List<UnitId> UNITS =
            List.of(CIVIL_AFFAIRS, HEALTH, EDUCATION, DISABLED_FEDERATION, HOUSING, FINANCE, STATISTICS, OFFICE);

    private static final List<WorkingRules> RULES = List.of(
            Rules.futian(),
            Rules.futian(),
            Rules.futian(),
            Rules.withWorkingDaysToReply(3),
            Rules.withCaseOfficers(),
            Rules.reading(Question.TRIGGERS, "cumulative"),
            Rules.reading(Question.AGREEMENT, "declaration"),
            Rules.reading(Question.NEW_SCOPE, "reserved"),
            Rules.with(local -> local.withReplyPeriod(new Days(10, false))
                    .withIssuers(FINANCE, HEALTH)
                    .withDraftingUnits(STATISTICS)));

    /** The world with a number; the same number makes the same world. */
    static World of(long number) {
        Random random = new Random(number);
        Roster roster = Rosters.futian();
        for (int i = random.nextInt(16); i > 0; i--) {
            roster = changed(roster, random);
        }
        List<PersonId> people = roster.appointments().stream()
                .map(Appointment::person)
                .distinct()
                .toList();
        return new World(RULES.get(random.nextInt(RULES.size())), roster, people, catalogues(random));
    }

    /** A proposal, mostly faultless, mostly touching nothing reserved. */
    Proposal proposal(UnitId lead, Random random) {
        List<UnitId> involved = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            UnitId unit = UNITS.get(random.nextInt(UNITS.size()));
            if (random.nextInt(20) == 0 || !(involved.contains(unit) || unit.equals(lead) || unit.equals(OFFICE))) {
                involved.add(unit);
            }
        }
        Coverage coverage = elderlyCare()
                .withForm(oneOf(random, BenefitForm.ALLOWANCE, BenefitForm.CASH_ASSISTANCE, BenefitForm.SERVICE))
                .withCategory(random.nextInt(4) == 0 ? Proposals.MEDICAL_ASSISTANCE : Proposals.ELDERLY_WELFARE)
                .withGroups(random.nextBoolean() ? BeneficiaryGroup.ELDERLY : BeneficiaryGroup.DISABLED);
        return Proposals.ledBy(lead)
                .withInvolved(involved)
                .withCoverage(random.nextInt(25) == 0 ? coverage.withGroups() : coverage)
                .withTouches(random.nextInt(4) == 0 ? List.of(oneOf(random, Touch.values())) : List.of())
                .withAdjusts(random.nextInt(5) == 0 ? Optional.of(OLD) : Optional.empty());
    }

    private static Roster changed(Roster roster, Random random) {
        Appointment one = some(roster, random);
        LocalDate day = PolicyScenario.START.plusDays(random.nextInt(120));
        PersonId successor = PersonId.of("successor-of-" + one.person());
        return switch (random.nextInt(4)) {
            case 0 -> roster.relieved(one.person(), one.standing(), day);
            case 1 ->
                roster.relieved(one.person(), one.standing(), day)
                        .with(new Appointment(
                                successor,
                                one.capacity(),
                                one.unit(),
                                day.plusDays(random.nextInt(10)),
                                Optional.empty()));
            case 2 -> {
                Appointment other = some(roster, random);
                yield roster.with(new Appointment(
                        one.person(),
                        other.capacity(),
                        other.unit(),
                        day,
                        Optional.of(day.plusDays(1 + random.nextInt(90)))));
            }
            default ->
                roster.with(Rosters.appointed(
                        random.nextBoolean() ? one.person() : successor,
                        random.nextBoolean() ? Capacity.CASE_OFFICER : Capacity.OFFICE_STAFF,
                        UNITS.get(random.nextInt(UNITS.size()))));
        };
    }

    /** An appointment, rather one of the units that policies here have to do with. */
    private static Appointment some(Roster roster, Random random) {
        Appointment one =
                roster.appointments().get(random.nextInt(roster.appointments().size()));
        for (int i = 0; i < 3 && !UNITS.contains(one.unit()); i++) {
            one = roster.appointments().get(random.nextInt(roster.appointments().size()));
        }
        return one;
    }

    /** One of several things. */
    @SafeVarargs
    static <T> T oneOf(Random random, T... things) {
        return things[random.nextInt(things.length)];
    }

    private static List<Catalogue> catalogues(Random random) {
        CatalogueEntry old = inForce(OLD.value(), elderlyCare().withGroups(BeneficiaryGroup.CHILDREN));
        CatalogueEntry same = inForce("FT-2021-003", elderlyCare());
        CatalogueEntry disabled = inForce("FT-2022-011", elderlyCare().withGroups(BeneficiaryGroup.DISABLED));
        return switch (random.nextInt(4)) {
            case 0 -> List.of(new Catalogue(List.of(old)));
            case 1 -> List.of(new Catalogue(List.of(old)), new Catalogue(List.of(old, same)));
            case 2 -> List.of(new Catalogue(List.of(old, disabled)), Catalogue.EMPTY);
            default -> List.of(new Catalogue(List.of(old, same, disabled)));
        };
    }
}

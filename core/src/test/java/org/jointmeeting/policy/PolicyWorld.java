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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.CategoryId;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.Question;

/**
 * A random world for a random life of a policy: which readings hold, who is appointed, relieved and replaced when, who wears several
 * hats, what is in force beside it.
 */
record PolicyWorld(WorkingRules rules, Roster roster, List<Catalogue> catalogues) implements World<Policy> {
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

    /** How often a useful move picks a step, against 100 for any other. */
    private static final Map<String, Integer> WEIGHTS = Map.ofEntries(
            Map.entry("enter-in-force", 5),
            Map.entry("withdraw", 2),
            Map.entry("move-to-edition", 5),
            Map.entry("repeal", 10),
            Map.entry("supersede", 10),
            Map.entry("refer-to-city", 40),
            Map.entry("decline", 40),
            Map.entry("note-meeting", 40),
            Map.entry("revise-proposal", 10),
            Map.entry("remind-consultees", 10),
            Map.entry("return-review-draft", 20),
            Map.entry("special-meeting-to-be-revised", 20),
            Map.entry("general-meeting-to-be-revised", 20),
            Map.entry("take-up-revision", 20),
            Map.entry("record-return", 20),
            Map.entry("record-rejection", 20),
            Map.entry("work-on-dossier", 40),
            Map.entry("change-opinion", 20),
            Map.entry("answer-opinion", 50),
            Map.entry("answer-overlap", 50),
            Map.entry("solicit-opinions", 200),
            Map.entry("close-consultation", 300),
            Map.entry("submit-review-draft", 400),
            Map.entry("submit-for-approval", 400));

    /** The document number of a policy in force. */
    static final String USED_NUMBER = "福民〔2019〕7号";

    private static final DocumentNumbers USED = DocumentNumbers.USED.after(
            DocumentNumbers.NONE,
            OLD.subject(),
            Policy.UNSTARTED
                    .withStage(PolicyStage.FILED)
                    .withPublication(Publication.NONE.issued(
                            USED_NUMBER, PolicyScenario.START.minusDays(900), PolicyScenario.START.minusDays(870))));

    /** What becomes of an objection that appears after the agreement. */
    private static final Set<String> LATE = Set.of("change-opinion", "refer-to-general-convener");

    /** Some world. */
    static PolicyWorld of(RandomGenerator random) {
        Roster roster = Rosters.futian();
        for (int i = random.nextInt(16); i > 0; i--) {
            roster = changed(roster, random);
        }
        return new PolicyWorld(RULES.get(random.nextInt(RULES.size())), roster, catalogues(random));
    }

    @Override
    public LocalDate begins() {
        return PolicyScenario.START;
    }

    @Override
    public Scene on(LocalDate day, Policy p, RandomGenerator random) {
        Catalogue catalogue = catalogues.get(random.nextInt(6) == 0 ? catalogues.size() - 1 : 0);
        return Scene.of(Situation.on(day)
                .under(rules)
                .with(roster)
                .reading(Catalogue.IN_FORCE, catalogue)
                .reading(DocumentNumbers.USED, USED)
                .setting());
    }

    @Override
    public int weight(Step<Policy, ?> step, Policy p) {
        if (p.stage() == PolicyStage.APPROVAL_DRAFTING && LATE.contains(step.id())) {
            return 200;
        }
        return WEIGHTS.getOrDefault(step.id(), 100);
    }

    /** Rather civil affairs and health to begin; rather those whose opinion is still awaited. */
    @Override
    public List<Standing> likely(Step<Policy, ?> step, Policy p, List<Standing> candidates) {
        if (step.id().equals("start-draft")) {
            return List.of(
                    new Standing(Capacity.LIAISON, Units.CIVIL_AFFAIRS), new Standing(Capacity.MEMBER, Units.HEALTH));
        }
        List<UnitId> awaited = p.consultation().awaited();
        return candidates.stream().filter(s -> awaited.contains(s.unit())).toList();
    }

    /** Mostly the authority that the step asks for. */
    @Override
    public Optional<Mandate> mandate(Step<Policy, ?> step, Policy p, Setting in, RandomGenerator random) {
        CoordinationLevel level = random.nextInt(12) == 0
                ? oneOf(random, CoordinationLevel.values())
                : p.stage() == PolicyStage.GENERAL_COORDINATION ? CoordinationLevel.GENERAL : CoordinationLevel.SPECIAL;
        if (step.parties().contains(PolicyParties.MINUTES)) {
            return Optional.of(new SettlingMeeting(PolicyScenario.meeting("meeting-" + random.nextInt(9)), level));
        }
        return Optional.of(
                step.parties().contains(PolicyParties.AGENDA)
                        ? new AgendaAct(PolicyScenario.meeting("meeting-1"))
                        : new Succession(PolicyId.of("FT-2027-001")));
    }

    @Override
    public Command command(Step<Policy, ?> step, Policy p, Setting in, RandomGenerator random) {
        return PolicyWriting.of(step.id(), p, this, in, random);
    }

    /** A proposal, mostly faultless, mostly touching nothing reserved. */
    Proposal proposal(UnitId lead, RandomGenerator random) {
        List<UnitId> involved = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            UnitId unit = UNITS.get(random.nextInt(UNITS.size()));
            if (random.nextInt(15) == 0 || !(involved.contains(unit) || unit.equals(lead) || unit.equals(OFFICE))) {
                involved.add(unit);
            }
        }
        if (random.nextInt(25) == 0) {
            involved.addAll(List.copyOf(involved));
        }
        Coverage coverage = elderlyCare()
                .withForm(oneOf(random, BenefitForm.ALLOWANCE, BenefitForm.CASH_ASSISTANCE, BenefitForm.SERVICE))
                .withCategory(random.nextInt(4) == 0 ? Proposals.MEDICAL_ASSISTANCE : Proposals.ELDERLY_WELFARE)
                .withGroups(random.nextBoolean() ? BeneficiaryGroup.ELDERLY : BeneficiaryGroup.DISABLED);
        return Proposals.ledBy(lead)
                .withInvolved(involved)
                .withCoverage(random.nextInt(10) == 0 ? flawed(coverage, random) : coverage)
                .withTouches(random.nextInt(4) == 0 ? List.of(oneOf(random, Touch.values())) : List.of())
                .withAdjusts(random.nextInt(5) == 0 ? Optional.of(OLD) : Optional.empty());
    }

    private static Coverage flawed(Coverage coverage, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> coverage.withGroups();
            case 1 -> coverage.withAge(new Range(Optional.of(80), Optional.of(60)));
            case 2 -> coverage.withUntil(coverage.from());
            default -> coverage.withCategory(CategoryId.of("unheard-of"));
        };
    }

    private static Roster changed(Roster roster, RandomGenerator random) {
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
    private static Appointment some(Roster roster, RandomGenerator random) {
        Appointment one =
                roster.appointments().get(random.nextInt(roster.appointments().size()));
        for (int i = 0; i < 3 && !UNITS.contains(one.unit()); i++) {
            one = roster.appointments().get(random.nextInt(roster.appointments().size()));
        }
        return one;
    }

    /** One of several things. */
    @SafeVarargs
    static <T> T oneOf(RandomGenerator random, T... things) {
        return things[random.nextInt(things.length)];
    }

    private static List<Catalogue> catalogues(RandomGenerator random) {
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

package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;

/** Checks, before the story begins, that the rules know what the files name and that every part has somebody to play it. */
final class InputCheck {
    private final WorkingRules rules;
    private final String rosterName;
    private final String caseName;
    private final List<BadInputException.Problem> problems = new ArrayList<>();

    private InputCheck(WorkingRules rules, String rosterName, String caseName) {
        this.rules = rules;
        this.rosterName = rosterName;
        this.caseName = caseName;
    }

    /**
     * Checks both inputs.
     *
     * @throws BadInputException if something is wrong; it carries everything that is
     */
    static void check(InputReader.Input<Roster> roster, InputReader.Input<PolicyCase> file, WorkingRules rules)
            throws BadInputException {
        InputCheck check = new InputCheck(rules, roster.name(), file.name());
        check.appointments(roster.value());
        check.policyCase(file.value());
        if (check.problems.isEmpty()) {
            check.parts(roster.value(), file.value());
        }
        if (!check.problems.isEmpty()) {
            throw new BadInputException(check.problems);
        }
    }

    private void appointments(Roster roster) {
        for (int i = 0; i < roster.appointments().size(); i++) {
            Appointment a = roster.appointments().get(i);
            String path = "$.appointments[" + i + "]";
            if (rules.unit(a.unit()).isEmpty()) {
                unknownUnit(rosterName, path + ".unit", a.unit());
            } else if (rules.seat(a.capacity(), a.unit()).isEmpty()) {
                add(
                        rosterName,
                        path,
                        Text.of(
                                "规则没有“" + party(a.standing()).zh() + "”这个席位",
                                "the rules have no seat \""
                                        + party(a.standing()).en() + "\""));
            }
        }
    }

    private void policyCase(PolicyCase file) {
        proposal("$.proposal", file.proposal());
        for (int i = 0; i < file.inForce().size(); i++) {
            proposal("$.inForce[" + i + "].proposal", file.inForce().get(i).proposal());
        }
        for (int i = 0; i < file.opinions().size(); i++) {
            unit(caseName, "$.opinions[" + i + "].unit", file.opinions().get(i).unit());
        }
    }

    private void proposal(String path, Proposal proposal) {
        unit(caseName, path + ".lead", proposal.lead());
        units(path + ".involved", proposal.involved());
        units(path + ".coverage.area", proposal.coverage().area());
        if (rules.category(proposal.coverage().category()).isEmpty()) {
            String known =
                    rules.book().categories().stream().map(c -> c.id().value()).collect(Collectors.joining(", "));
            add(
                    caseName,
                    path + ".coverage.category",
                    Text.of(
                            "规则没有“" + proposal.coverage().category() + "”这个政策类别；可用：" + known,
                            "unknown category \"" + proposal.coverage().category() + "\"; allowed: " + known));
        }
    }

    private void units(String path, List<UnitId> units) {
        for (int i = 0; i < units.size(); i++) {
            unit(caseName, path + "[" + i + "]", units.get(i));
        }
    }

    private void unit(String file, String path, UnitId unit) {
        if (rules.unit(unit).isEmpty()) {
            unknownUnit(file, path, unit);
        }
    }

    private void unknownUnit(String file, String path, UnitId unit) {
        String known = rules.book().units().stream().map(u -> u.id().value()).collect(Collectors.joining(", "));
        add(
                file,
                path,
                Text.of("规则没有“" + unit + "”这个单位；可用：" + known, "unknown unit \"" + unit + "\"; allowed: " + known));
    }

    /** Every part is held on every day of the story. */
    private void parts(Roster roster, PolicyCase file) {
        part(roster, Cast.inCapacity(Capacity.GENERAL_CONVENER, rules));
        part(roster, Cast.inCapacity(Capacity.CONVENER, rules));
        part(roster, Cast.forOffice(rules));
        part(roster, Cast.forUnit(file.proposal().lead()));
        file.opinions().stream()
                .map(PolicyCase.UnitOpinion::unit)
                .distinct()
                .forEach(u -> part(roster, Cast.forUnit(u)));
    }

    private void part(Roster roster, List<Standing> seats) {
        Story.FIRST_DAY
                .datesUntil(Story.LAST_DAY.plusDays(1))
                .filter(day -> Cast.holders(roster, seats, day).findAny().isEmpty())
                .findFirst()
                .ifPresent(day -> vacant(seats, day));
    }

    private void vacant(List<Standing> seats, LocalDate day) {
        String zh = seats.stream().map(s -> party(s).zh()).collect(Collectors.joining("或"));
        String en = seats.stream().map(s -> party(s).en()).collect(Collectors.joining(" or "));
        add(
                rosterName,
                "$.appointments",
                Text.of(
                        day + " 无人担任" + zh + "；本例自" + Story.FIRST_DAY + "至" + Story.LAST_DAY + "都需要此席位有人",
                        "nobody is " + en + " on " + day + "; the story needs somebody there from " + Story.FIRST_DAY
                                + " to " + Story.LAST_DAY));
    }

    private Text party(Standing standing) {
        return Detail.party(standing, rules).text();
    }

    private void add(String file, String path, Text text) {
        problems.add(new BadInputException.Problem(file, path, text));
    }
}

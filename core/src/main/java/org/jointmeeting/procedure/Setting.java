package org.jointmeeting.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.rules.WorkingRules;

/**
 * Everything around a command: when, by whom, under which rules, with which roster. The way in fills it; nobody else.
 *
 * @param subject what the command is about
 * @param now the moment of the act
 * @param today the day of the act where the district is
 * @param actor the person with the standings the roster gives them today
 * @param actingFor the unit for which the person wants to act; empty to let the step choose among their standings
 * @param rules the working rules under which the subject runs
 * @param roster who holds what
 * @param facts what was loaded beside the subject
 */
public record Setting(
        SubjectId subject,
        Instant now,
        LocalDate today,
        Actor actor,
        Optional<UnitId> actingFor,
        WorkingRules rules,
        Roster roster,
        Facts facts) {}

package org.jointmeeting.contract.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.json.Json;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Reads;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.worklist.Obligation;

/** Sees every commit that the store took, and holds it to what can be known at that moment: the roster, the rules, the day. */
final class Witness {
    private final World world;
    private final Map<Read, WorkingRules> rules = new HashMap<>();
    private Membership membership = Membership.UNSTARTED;

    Witness(World world) {
        this.world = world;
    }

    /** An edition under recorded readings. */
    private record Read(String edition, Map<Question, String> readings) {}

    void sees(Commit commit) {
        Optional<Membership> after = commit.changes().stream()
                .filter(c -> c.subject().equals(MembershipProcedure.SUBJECT))
                .map(c -> Json.read(c.state(), Membership.class))
                .findFirst();
        boolean founding = membership.equals(Membership.UNSTARTED);
        Roster roster = founding ? world.founding() : membership.roster();
        commit.entries().forEach(entry -> inOffice(entry, roster));
        membership = after.orElse(membership);
        EntryDraft last = commit.entries().get(commit.entries().size() - 1);
        commit.changes().forEach(change -> owed(change, last.at(), last.on()));
    }

    private static void inOffice(EntryDraft entry, Roster roster) {
        boolean host =
                entry.standing().capacity() == Capacity.HOST && entry.subject().equals(MembershipProcedure.SUBJECT);
        Law.IN_OFFICE.holds(
                host || roster.holders(entry.standing(), entry.on()).contains(entry.person()),
                () -> entry.person() + " acted as " + entry.standing() + " on " + entry.on() + " in '" + entry.step()
                        + "' without holding it");
    }

    private void owed(Change change, Instant now, LocalDate today) {
        for (Procedure<?> procedure : Reached.PROCEDURES) {
            if (procedure.kind().equals(change.subject().kind())) {
                List<Obligation> derived = derived(procedure, change, now, today);
                Law.OWED_AS_DERIVED.holds(
                        change.obligations().equals(derived),
                        () -> "committed is " + change.obligations() + "\nand from the state follows " + derived);
            }
        }
    }

    private <S extends Subject> List<Obligation> derived(
            Procedure<S> procedure, Change change, Instant now, LocalDate today) {
        S state = Json.read(change.state(), procedure.type());
        return Obligation.of(procedure, state, setting(change.subject(), state, now, today));
    }

    private Setting setting(SubjectId subject, Subject state, Instant now, LocalDate today) {
        List<WorkingRules> editions = world.editions();
        String current = editions.get(editions.size() - 1).edition();
        return new Setting(
                subject,
                now,
                today,
                new Actor(Cast.STRANGER, List.of()),
                Optional.empty(),
                Optional.empty(),
                read(state.runsUnder().orElse(current)),
                read(current),
                editions.stream().map(WorkingRules::edition).toList(),
                membership.roster(),
                0,
                Reads.NONE);
    }

    private WorkingRules read(String edition) {
        Map<Question, String> readings = membership.recordedReadings();
        return rules.computeIfAbsent(
                new Read(edition, readings),
                r -> world.editions().stream()
                        .filter(e -> e.edition().equals(edition))
                        .findFirst()
                        .orElseThrow()
                        .reading(readings));
    }
}

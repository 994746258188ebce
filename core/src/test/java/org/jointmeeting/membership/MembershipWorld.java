package org.jointmeeting.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.membership.MembershipCommand.CorrectEntry;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipCommand.RecordReading;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.membership.MembershipCommand.RevokeEntrustment;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;

/** A random world for the composition: everybody acts on the roster as it then is; now and then nobody is left in the office. */
record MembershipWorld(boolean withoutOffice) implements World<Membership> {
    private static final PersonId NEWCOMER = PersonId.of("newcomer");
    private static final List<PersonId> PEOPLE = List.of(
            People.CONVENER, People.OFFICE_CLERK, People.OFFICE_DIRECTOR, People.liaisonOf(Units.FINANCE), NEWCOMER);
    private static final List<Capacity> CAPACITIES = List.of(
            Capacity.LIAISON,
            Capacity.MEMBER,
            Capacity.CONVENER,
            Capacity.OFFICE_STAFF,
            Capacity.OFFICE_DIRECTOR,
            Capacity.CASE_OFFICER);
    private static final List<UnitId> UNITS = List.of(Units.FINANCE, Units.CIVIL_AFFAIRS, Units.OFFICE, Units.OFFICE);

    @Override
    public LocalDate begins() {
        return MembershipScenario.START;
    }

    @Override
    public int days(RandomGenerator random) {
        return random.nextInt(3) == 0 ? random.nextInt(25) : 0;
    }

    @Override
    public Scene on(LocalDate day, Membership m, RandomGenerator random) {
        return Scene.of(Situation.on(day)
                .about(MembershipProcedure.SUBJECT)
                .with(m.stage() == MembershipStage.UNSTARTED ? Rosters.futian() : m.roster())
                .afterEntries(5)
                .setting());
    }

    @Override
    public Optional<Mandate> mandate(Step<Membership, ?> step, Membership m, Setting in, RandomGenerator random) {
        return switch (step.id()) {
            case "constitute" -> Optional.of(new Founding());
            case "restore-office" -> Optional.of(new HostRestoration());
            default -> Optional.of(new HeldMeeting("M-1"));
        };
    }

    @Override
    public Command command(Step<Membership, ?> step, Membership m, Setting in, RandomGenerator random) {
        return switch (step.id()) {
            case "constitute" -> new Constitute(founding(random));
            case "appoint" ->
                new Appoint(
                        one(PEOPLE, random),
                        one(CAPACITIES, random),
                        unit(in, random),
                        day(in, random),
                        random.nextInt(10) < 7 ? Optional.empty() : Optional.of(day(in, random)));
            case "relieve" -> relieve(m, in, random);
            case "restore-office" -> new RestoreOffice(one(PEOPLE, random), one(CAPACITIES, random));
            case "entrust" ->
                new Entrust(
                        random.nextInt(4) == 0 ? NEWCOMER : People.CONVENER,
                        day(in, random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(day(in, random)));
            case "revoke-entrustment" -> new RevokeEntrustment(People.CONVENER, day(in, random));
            case "record-reading" ->
                new RecordReading(
                        Question.TRIGGERS, one(List.of("alternatives", "cumulative", "unheard-of"), random), "理由。");
            case "note-meeting-held" -> new NoteMeetingHeld(MeetingTypeId.of("regular"), day(in, random));
            case "correct-entry" -> new CorrectEntry(1 + random.nextInt(9), "更正。");
            default -> throw new IllegalArgumentException("no content for " + step.id());
        };
    }

    /** Everybody; or almost; or nobody in the office, or for some days only. */
    private Roster founding(RandomGenerator random) {
        List<Appointment> all = Rosters.futian().appointments();
        if (withoutOffice) {
            boolean forSomeDays = random.nextBoolean();
            return new Roster(
                    all.stream()
                            .filter(a -> forSomeDays || !a.unit().equals(Units.OFFICE))
                            .map(a -> a.unit().equals(Units.OFFICE) ? forSomeDays(a) : a)
                            .toList(),
                    List.of());
        }
        return random.nextInt(4) == 0
                ? new Roster(all.stream().filter(a -> random.nextInt(20) > 0).toList(), List.of())
                : Rosters.futian();
    }

    private static Appointment forSomeDays(Appointment a) {
        return new Appointment(
                a.person(), a.capacity(), a.unit(), a.from(), Optional.of(MembershipScenario.START.plusDays(20)));
    }

    /** Mostly somebody who is there. */
    private static Relieve relieve(Membership m, Setting in, RandomGenerator random) {
        List<Appointment> all = m.roster().appointments().stream()
                .filter(a -> PEOPLE.contains(a.person()))
                .toList();
        if (all.isEmpty() || random.nextInt(4) == 0) {
            return new Relieve(one(PEOPLE, random), one(CAPACITIES, random), unit(in, random), day(in, random));
        }
        Appointment some = one(all, random);
        return new Relieve(some.person(), some.capacity(), some.unit(), day(in, random));
    }

    private static UnitId unit(Setting in, RandomGenerator random) {
        return in.actingFor().filter(u -> random.nextBoolean()).orElseGet(() -> one(UNITS, random));
    }

    private static LocalDate day(Setting in, RandomGenerator random) {
        return in.today().plusDays(random.nextInt(4) == 0 ? random.nextInt(45) - 5 : 0);
    }

    private static <T> T one(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }
}

package org.jointmeeting.contract.procedure;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Setting;

/** The people of a roster, and who of them acts. */
final class Cast {
    private static final PersonId NOBODY = PersonId.of("somebody-without-any-appointment");

    private Cast() {}

    static Actor nobody() {
        return new Actor(NOBODY, List.of());
    }

    /** A person acts, with the standings that the roster gives them that day. */
    static Setting by(PersonId person, Optional<UnitId> actingFor, Setting in) {
        return in.withActor(in.roster().actor(person, in.today())).withActingFor(actingFor);
    }

    /** Each of those who hold a standing that day acts in it and in no other, and nobody sent them; a newcomer where nobody holds it. */
    static List<Setting> as(Standing standing, Setting in) {
        List<PersonId> holders = in.roster().holders(standing, in.today());
        return (holders.isEmpty() ? List.of(NOBODY) : holders)
                .stream()
                        .map(person -> in.withActor(new Actor(person, List.of(standing)))
                                .withActingFor(Optional.empty())
                                .withMandate(Optional.empty()))
                        .toList();
    }

    /** Whoever holds a standing that day, if anybody does; else anybody. */
    static PersonId holder(Standing standing, Setting in, RandomGenerator random) {
        List<PersonId> holders = in.roster().holders(standing, in.today());
        return holders.isEmpty() ? anybody(in.roster(), random) : one(holders, random);
    }

    static PersonId anybody(Roster roster, RandomGenerator random) {
        List<Appointment> all = roster.appointments();
        return all.isEmpty() || random.nextInt(12) == 0
                ? NOBODY
                : one(all, random).person();
    }

    static Optional<UnitId> anyUnit(Roster roster, RandomGenerator random) {
        List<Appointment> all = roster.appointments();
        return all.isEmpty() ? Optional.empty() : Optional.of(one(all, random).unit());
    }

    static <T> T one(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }
}

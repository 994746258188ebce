package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;

/** Who is in office today, by what they may be needed for. */
final class Cast {
    /** Somebody who holds nothing. */
    static final PersonId STRANGER = PersonId.of("stranger");

    private final World world;
    private final Node node;

    Cast(World world, Node node) {
        this.world = world;
        this.node = node;
    }

    /** Somebody who may act for the office. */
    Optional<PersonId> office() {
        return any(world.rules().officeStandings());
    }

    /** Somebody who speaks for a unit. */
    Optional<PersonId> speaker(UnitId unit) {
        return any(PolicyProgress.speakers(unit));
    }

    /** Somebody of a capacity, in whichever unit. */
    Optional<PersonId> of(Capacity capacity) {
        return any(FoundingRoster.seats(world.rules().book()).stream()
                .filter(s -> s.capacity() == capacity)
                .toList());
    }

    /** Anybody in office. */
    PersonId anybody() {
        return any(FoundingRoster.seats(world.rules().book())).orElse(STRANGER);
    }

    private Optional<PersonId> any(List<Standing> standings) {
        List<PersonId> people = standings.stream()
                .flatMap(s -> node.holders(s).stream())
                .distinct()
                .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(world.dice.one(people));
    }
}

package org.jointmeeting.composition;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;

/**
 * Appointments in the order in which they were made, found by person and by seat without walking them all: every act asks for the
 * actor's. Immutable; equal to any list of the same appointments.
 */
final class Appointments extends AbstractList<Appointment> implements RandomAccess {
    private final List<Appointment> all;
    private final Map<PersonId, List<Appointment>> byPerson = new HashMap<>();
    private final Map<Standing, List<Appointment>> bySeat = new LinkedHashMap<>();

    private Appointments(List<Appointment> all) {
        this.all = all;
        for (Appointment a : all) {
            byPerson.computeIfAbsent(a.person(), p -> new ArrayList<>(1)).add(a);
            bySeat.computeIfAbsent(a.standing(), s -> new ArrayList<>(1)).add(a);
        }
        byPerson.replaceAll((person, some) -> List.copyOf(some));
        bySeat.replaceAll((seat, some) -> List.copyOf(some));
    }

    /** Copies them, unless they are found this way already. */
    static Appointments of(List<Appointment> all) {
        return all instanceof Appointments found ? found : new Appointments(List.copyOf(all));
    }

    List<Appointment> of(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    List<Appointment> to(Standing seat) {
        return bySeat.getOrDefault(seat, List.of());
    }

    /** In the order in which they were first filled. */
    Set<Standing> seats() {
        return bySeat.keySet();
    }

    @Override
    public Appointment get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}

package org.jointmeeting.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Seat;

/** What is wrong in a founding roster, and where: of more than a hundred places of a kind, the first hundred. */
final class FoundingFaults {
    private static final int MOST = 100;

    private FoundingFaults() {}

    /** The appointments that are wrong: their place in the roster, with person and seat. */
    static List<Detail> appointments(Roster roster, WorkingRules rules, Predicate<Appointment> wrong) {
        List<Appointment> all = roster.appointments();
        return places(
                all.size(),
                i -> wrong.test(all.get(i)),
                i -> place(
                        "roster.appointments[" + i + "]",
                        List.of(
                                Detail.person(all.get(i).person()),
                                Detail.party(all.get(i).standing(), rules))));
    }

    /** The entrustments that are wrong: their place in the roster, with the person entrusted. */
    static List<Detail> entrustments(Roster roster, Predicate<Entrustment> wrong) {
        List<Entrustment> all = roster.entrustments();
        return places(
                all.size(),
                i -> wrong.test(all.get(i)),
                i -> place(
                        "roster.entrustments[" + i + "]",
                        List.of(Detail.person(all.get(i).to()))));
    }

    /** The seats with too many holders: the first day with too many, and who they are. */
    static List<Detail> crowdedSeats(Roster roster, WorkingRules rules) {
        List<Detail> all = new ArrayList<>();
        for (Standing seat : roster.seats()) {
            rules.seat(seat.capacity(), seat.unit())
                    .flatMap(Seat::atMost)
                    .flatMap(most -> Appointment.crowdedOn(roster.appointmentsTo(seat), most))
                    .ifPresent(day -> all.add(crowd(seat, day, roster.holders(seat, day), rules)));
        }
        return first(all);
    }

    /** The people who are in one seat twice at a time: in which, and since when. */
    static List<Detail> appointedTwice(Roster roster, WorkingRules rules) {
        List<Detail> all = new ArrayList<>();
        for (Standing seat : roster.seats()) {
            Map<PersonId, List<Appointment>> byPerson = new LinkedHashMap<>();
            roster.appointmentsTo(seat)
                    .forEach(a -> byPerson.computeIfAbsent(a.person(), p -> new ArrayList<>(1))
                            .add(a));
            byPerson.forEach((person, terms) -> Appointment.crowdedOn(terms, 1)
                    .ifPresent(
                            day -> all.add(with(Detail.person(person), Detail.party(seat, rules), Detail.day(day)))));
        }
        return first(all);
    }

    private static Detail crowd(Standing seat, LocalDate day, List<PersonId> people, WorkingRules rules) {
        List<Detail> inside = new ArrayList<>();
        inside.add(Detail.day(day));
        people.stream().limit(MOST).map(Detail::person).forEach(inside::add);
        return with(Detail.party(seat, rules), inside.toArray(Detail[]::new));
    }

    private static Detail with(Detail what, Detail... inside) {
        return new Detail(what.kind(), what.id(), what.text(), List.of(inside));
    }

    private static Detail place(String path, List<Detail> inside) {
        return new Detail("path", path, Text.of(path, path), inside);
    }

    private static List<Detail> places(int size, IntPredicate wrong, IntFunction<Detail> place) {
        return IntStream.range(0, size)
                .filter(wrong)
                .limit(MOST)
                .mapToObj(place)
                .toList();
    }

    private static List<Detail> first(List<Detail> all) {
        return all.size() <= MOST ? all : all.subList(0, MOST);
    }
}

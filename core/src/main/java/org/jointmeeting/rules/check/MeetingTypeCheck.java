package org.jointmeeting.rules.check;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.json.fault.Complaint;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.Reading;

/** The meeting types (Articles 8(1) and 11): somebody can convene and preside, and both rungs of the ladder have their meeting. */
final class MeetingTypeCheck {
    private static final Set<Capacity> OF_THE_OFFICE = EnumSet.of(Capacity.OFFICE_DIRECTOR, Capacity.OFFICE_STAFF);
    private static final int LONGEST_IN_YEARS = 100;

    private MeetingTypeCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Place types = book.at("meetingTypes");
        Provided.requireSome(types, faults);
        Provided.requireEachOnce(types, "id", faults);
        for (Place type : types.items()) {
            provided.requireClauseOrLocalRule(type.at("clause"), faults);
            Provided.requireSome(type.at("convenedBy"), faults);
            Provided.requireSome(type.at("presidedBy"), faults);
            for (String who : List.of("convenedBy", "presidedBy", "presidedWhenEntrusted")) {
                type.at(who).items().forEach(capacity -> requireSeat(capacity, provided, faults));
            }
            requireSomebodyToEntrust(type.at("presidedWhenEntrusted"), provided, faults);
            checkFrequency(type.at("every"), faults);
        }
        if (Provided.readable(types, MeetingTypeCheck::settlement)) {
            for (CoordinationLevel level : CoordinationLevel.values()) {
                requireRung(level, types, faults);
            }
            requireConvenerOfSpecialMeetings(book, types, faults);
        }
    }

    private static void requireSeat(Place capacity, Provided provided, Faults faults) {
        Optional<Capacity> name =
                capacity.constant(Capacity.class).filter(c -> !provided.seated().contains(c));
        if (provided.allSeats() && name.isPresent()) {
            faults.add(
                    capacity,
                    name.get() + " 没有席位，无人可任；应在 $.seats 中设该席位，或在此删去",
                    name.get()
                            + " has no seat, so nobody can hold it; expected a seat in $.seats, or another capacity here");
        }
    }

    private static void requireSomebodyToEntrust(Place entrusted, Provided provided, Faults faults) {
        boolean somebody = !provided.allSeats() || provided.seated().contains(Capacity.GENERAL_CONVENER);
        if (!entrusted.items().isEmpty() && !somebody) {
            faults.add(
                    entrusted,
                    "没有 GENERAL_CONVENER 席位，无人可委托；应为空，或设该席位",
                    "there is no seat of GENERAL_CONVENER, so nobody can entrust; expected an empty list, or that seat");
        }
    }

    private static void checkFrequency(Place every, Faults faults) {
        Period period = every.period().orElse(Period.ofYears(1));
        boolean tooLong = period.toTotalMonths() > LONGEST_IN_YEARS * 12L
                || period.get(ChronoUnit.DAYS) > LONGEST_IN_YEARS * 366L;
        if (period.isNegative() || period.isZero() || tooLong) {
            faults.add(
                    every,
                    Complaint.quote(every.text().orElse("")) + " 超出范围；应为一天至一百年，没有固定频次的则不写",
                    Complaint.quote(every.text().orElse(""))
                            + " is out of range; expected one day to a hundred years, or nothing for no fixed"
                            + " frequency");
        }
    }

    private static void requireRung(CoordinationLevel level, Place types, Faults faults) {
        if (types.items().stream().noneMatch(t -> settles(t, level))) {
            faults.add(
                    types,
                    "没有会议类型的 settles 为 " + level + "（" + level.text().zh() + "）；第十一条须至少有一个",
                    "no meeting type settles " + level + " (" + level.text().en() + "); Article 11 needs one at least");
        }
    }

    /** Under the reading that the convener convenes, a special meeting that only the office may convene could never be held. */
    private static void requireConvenerOfSpecialMeetings(Place book, Place types, Faults faults) {
        boolean convenerOnly = book.at("interpretations").items().stream()
                .filter(i -> i.at("question")
                        .constant(Question.class)
                        .filter(Question.SPECIAL_MEETING_CONVENER::equals)
                        .isPresent())
                .anyMatch(i -> i.at("taken")
                        .text()
                        .filter(Reading.CONVENER_CONVENES.id()::equals)
                        .isPresent());
        List<Place> special = types.items().stream()
                .filter(t -> settles(t, CoordinationLevel.SPECIAL))
                .toList();
        boolean officeOnly = special.stream()
                .allMatch(t -> t.at("convenedBy").items().stream()
                        .allMatch(c -> c.constant(Capacity.class)
                                .filter(OF_THE_OFFICE::contains)
                                .isPresent()));
        if (convenerOnly && !special.isEmpty() && officeOnly) {
            faults.add(
                    special.get(0).at("convenedBy"),
                    "SPECIAL_MEETING_CONVENER 取 convener 时办公室不能召集；应加召集人，或改取 convener-or-director",
                    "with the reading 'convener' of SPECIAL_MEETING_CONVENER the office may not convene; expected a convener too,"
                            + " or the reading 'convener-or-director'");
        }
    }

    private static boolean settles(Place type, CoordinationLevel level) {
        return settlement(type)
                .filter(settled -> settled.filter(level::equals).isPresent())
                .isPresent();
    }

    /** What a type settles, if anything; empty if that cannot be read. */
    private static Optional<Optional<CoordinationLevel>> settlement(Place type) {
        Optional<CoordinationLevel> level = type.at("settles").constant(CoordinationLevel.class);
        return level.isPresent() || type.at("settles").absent() ? Optional.of(level) : Optional.empty();
    }
}

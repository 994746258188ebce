package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.rules.book.Question;

/** Mistakes in who holds what, and in how the rules are read. */
final class CompositionSlips {

    static final List<Slip> ALL = List.of(
            office(
                    "a seat that is none",
                    (w, today) -> new Appoint(
                            Cast.STRANGER, Capacity.CONVENER, ProposalSlips.UNHEARD_OF, today, Optional.empty())),
            office("a seat that is taken", (w, today) -> appointing(w, Cast.STRANGER, Optional.empty())),
            office(
                    "a term that ends before it begins",
                    (w, today) -> appointing(w, Cast.STRANGER, Optional.of(today.minusDays(1)))),
            new Slip("somebody who is there already", CompositionSlips::again),
            office(
                    "relieving somebody who holds nothing",
                    (w, today) -> new Relieve(
                            Cast.STRANGER, Capacity.LIAISON, w.dice.one(Proposals.speaking(w.rules())), today)),
            office(
                    "a day that has passed",
                    (w, today) -> new Appoint(
                            Cast.STRANGER,
                            Capacity.LIAISON,
                            w.dice.one(Proposals.speaking(w.rules())),
                            today.minusDays(9),
                            Optional.empty())),
            office(
                    "a reading that is none",
                    (w, today) -> new MembershipCommand.RecordReading(Question.REPORT_TYPO, "agreed", "理由。")),
            office(
                    "a reading that is taken",
                    (w, today) -> new MembershipCommand.RecordReading(
                            Question.TRIGGERS,
                            w.rules().reads(org.jointmeeting.rules.book.Reading.TRIGGERS_ARE_CUMULATIVE)
                                    ? "cumulative"
                                    : "alternatives",
                            "理由。")),
            office("an entry that is none", (w, today) -> new MembershipCommand.CorrectEntry(9_999_999, "更正。")),
            new Slip("the last of the office", CompositionSlips::lastOfTheOffice),
            new Slip(
                    "another unit's liaison",
                    w -> byMember(
                            w,
                            (own, w2) -> new Appoint(
                                    Cast.STRANGER, Capacity.LIAISON, other(own, w2), w2.today(), Optional.empty()))),
            new Slip(
                    "a unit's own member",
                    w -> byMember(
                            w,
                            (own, w2) ->
                                    new Appoint(Cast.STRANGER, Capacity.MEMBER, own, w2.today(), Optional.empty()))),
            convening(
                    "entrusting somebody who is no convener",
                    (w, today) -> new MembershipCommand.Entrust(Cast.STRANGER, today, Optional.empty())),
            convening(
                    "an entrustment that ends before it begins",
                    (w, today) -> new MembershipCommand.Entrust(
                            w.cast().of(Capacity.CONVENER).orElse(Cast.STRANGER),
                            today,
                            Optional.of(today.minusDays(1)))),
            convening(
                    "revoking what was not entrusted",
                    (w, today) -> new MembershipCommand.RevokeEntrustment(Cast.STRANGER, today)));

    private CompositionSlips() {}

    private static Slip office(String name, BiFunction<World, LocalDate, MembershipCommand> what) {
        return new Slip(
                name,
                w -> w.cast().office().map(p -> Act.of(p, MembershipProcedure.SUBJECT, what.apply(w, w.today()))));
    }

    private static Slip convening(String name, BiFunction<World, LocalDate, MembershipCommand> what) {
        return new Slip(
                name,
                w -> w.cast()
                        .of(Capacity.GENERAL_CONVENER)
                        .map(p -> Act.of(p, MembershipProcedure.SUBJECT, what.apply(w, w.today()))));
    }

    private static Optional<Act> again(World w) {
        Standing seat = w.dice.one(FoundingRoster.seats(w.rules().book()));
        List<PersonId> there = w.anyNode().holders(seat);
        return there.isEmpty()
                ? Optional.empty()
                : w.cast()
                        .office()
                        .map(by -> Act.of(
                                by,
                                MembershipProcedure.SUBJECT,
                                new Appoint(there.get(0), seat.capacity(), seat.unit(), w.today(), Optional.empty())));
    }

    private static Appoint appointing(World w, PersonId person, Optional<LocalDate> until) {
        Standing seat = w.dice.one(FoundingRoster.seats(w.rules().book()));
        return new Appoint(person, seat.capacity(), seat.unit(), w.today(), until);
    }

    private static UnitId other(UnitId own, World w) {
        return Proposals.speaking(w.rules()).stream()
                .filter(u -> !u.equals(own))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Act> byMember(World w, BiFunction<UnitId, World, MembershipCommand> what) {
        UnitId unit = w.dice.one(Proposals.speaking(w.rules()));
        return w.anyNode().holders(new Standing(Capacity.MEMBER, unit)).stream()
                .findFirst()
                .map(p -> Act.of(p, MembershipProcedure.SUBJECT, what.apply(unit, w)));
    }

    /** Everybody of the office but one may go; the last may not. */
    private static Optional<Act> lastOfTheOffice(World w) {
        Node node = w.anyNode();
        return w.cast()
                .office()
                .flatMap(p -> node.actor(p).standings().stream()
                        .filter(s -> w.rules().officeStandings().contains(s))
                        .findFirst()
                        .map(s -> Act.of(
                                p, MembershipProcedure.SUBJECT, new Relieve(p, s.capacity(), s.unit(), w.today()))));
    }
}

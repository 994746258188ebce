package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.duty.Duty;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.LocalRules;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.rules.book.Seat;

/** Editions that follow a rule book: what had a name gets another, and periods are set that were not. */
final class LaterEditions {
    private LaterEditions() {}

    /** First meetings get other names, and local periods and a quorum; then the office gets another name. */
    static List<WorkingRules> of(WorkingRules first) {
        RuleBook second = withOtherMeetings(first.book());
        return List.of(WorkingRules.of(second), WorkingRules.of(withAnotherOffice(second)));
    }

    private static RuleBook withOtherMeetings(RuleBook b) {
        LocalRules local = b.local()
                .withReplyPeriod(new Days(6, true))
                .withNoticePeriod(new Days(2, false))
                .withQuorumPercent(60);
        return b.withVersion(b.version() + "-2")
                .withMeetingTypes(b.meetingTypes().stream()
                        .map(t -> t.settles().equals(Optional.of(CoordinationLevel.SPECIAL)) ? renamed(t) : t)
                        .toList())
                .withLocal(local);
    }

    private static MeetingType renamed(MeetingType t) {
        return new MeetingType(
                MeetingTypeId.of(t.id() + "-2"),
                t.text(),
                t.convenedBy(),
                t.presidedBy(),
                t.presidedWhenEntrusted(),
                t.every(),
                t.settles(),
                t.clause());
    }

    private static RuleBook withAnotherOffice(RuleBook b) {
        UnitId old = b.office();
        UnitId another = UnitId.of(old + "-3");
        return b.withVersion(b.version() + "-3")
                .withUnits(b.units().stream()
                        .map(u -> u.id().equals(old) ? new Unit(another, u.name(), u.kind()) : u)
                        .toList())
                .withOffice(another)
                .withSeats(b.seats().stream()
                        .map(s -> s.unit().equals(Optional.of(old))
                                ? new Seat(s.capacity(), Optional.of(another), s.atMost(), s.required(), s.clause())
                                : s)
                        .toList())
                .withDuties(b.duties().stream()
                        .map(d -> new Duty(
                                d.kind(),
                                d.clause(),
                                d.holders().stream()
                                        .map(u -> u.equals(old) ? another : u)
                                        .toList()))
                        .toList());
    }
}

package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Guard.guard;
import static org.jointmeeting.provision.Clauses.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Guard;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** The conditions on which a meeting moves, each a named constant with its provision. */
final class MeetingGuards {
    /** The day of the meeting has come. */
    static final Guard<Meeting> ITS_DAY = guard(
            MeetingRefusal.NOT_YET_TIME,
            ART_6_I2,
            (m, in) -> !in.today().isBefore(m.notice().at().toLocalDate()),
            (m, in) -> List.of(Detail.day(m.notice().at().toLocalDate())));

    /** Article 4, paragraph 2: the one who presides. */
    static final Guard<Meeting> BY_THE_PRESIDER = guard(
            MeetingRefusal.NOT_THE_PRESIDER,
            ART_4_P2,
            (m, in) -> m.presider().isPresent()
                    && m.presider().get().person().equals(in.actor().person()),
            (m, in) -> m.presider().stream().map(p -> Detail.person(p.person())).toList());

    /** Article 6(2): the attendance of every invited unit is recorded. */
    static final Guard<Meeting> ATTENDANCE_RECORDED = guard(
            MeetingRefusal.ATTENDANCE_MISSING,
            ART_6_I2,
            (m, in) -> unrecorded(m).isEmpty(),
            (m, in) ->
                    unrecorded(m).stream().map(u -> Detail.unit(u, in.rules())).toList());

    /** Article 12: the quorum, where a local rule sets one. */
    static final Guard<Meeting> QUORUM = guard(
            MeetingRefusal.NO_QUORUM,
            Provision.local("quorumPercent", "出席比例", "quorum"),
            (m, in) -> quorate(m, in),
            (m, in) -> in.rules().local().quorumPercent().map(MeetingGuards::percent).stream()
                    .toList());

    /** Article 4, paragraph 2: whoever presided may do so no more: no longer in office, or no longer entrusted. */
    static final Guard<Meeting> PRESIDER_GONE = guard(
            MeetingRefusal.PRESIDER_STILL_PRESIDES,
            ART_4_P2,
            (m, in) -> !MeetingParties.stillPresides(m, in),
            (m, in) -> m.presider().stream().map(p -> Detail.person(p.person())).toList());

    /** Nobody can close the meeting with its outcomes: its presider is gone, or it has no quorum. */
    static final Guard<Meeting> CANNOT_BE_SETTLED = guard(
            MeetingRefusal.CAN_STILL_BE_SETTLED,
            ART_6_I2,
            (m, in) -> !MeetingParties.stillPresides(m, in) || (unrecorded(m).isEmpty() && !quorate(m, in)));

    /** What was closed unsettled is settled by another meeting. */
    static final Guard<Meeting> CLOSED_WITH_OUTCOMES =
            guard(MeetingRefusal.CLOSED_UNSETTLED, ART_6_I2, (m, in) -> !m.unsettled());

    private MeetingGuards() {}

    private static Detail percent(int of) {
        return new Detail("percent", Integer.toString(of), Text.of(of + "%", of + "%"));
    }

    static List<UnitId> unrecorded(Meeting m) {
        List<UnitId> units = new ArrayList<>(m.notice().invited());
        m.attendance().forEach(a -> units.remove(a.unit()));
        return units;
    }

    static boolean quorate(Meeting m, Setting in) {
        Optional<Integer> percent = in.rules().local().quorumPercent();
        if (percent.isEmpty()) {
            return true;
        }
        List<UnitId> members = m.notice().invited().stream()
                .filter(u -> in.rules().unit(u).map(unit -> unit.isMember()).orElse(false))
                .toList();
        long present = m.attendance().stream()
                .filter(a -> members.contains(a.unit()))
                .filter(a -> a.presence() == Presence.PRESENT || a.presence() == Presence.SUBSTITUTE)
                .count();
        return present * 100 >= (long) percent.get() * members.size();
    }
}

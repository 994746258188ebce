package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.standingCheck;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_11_I3;
import static org.jointmeeting.provision.Clauses.ART_8_I1_1;
import static org.jointmeeting.provision.Clauses.ART_8_I1_2;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.Reading;

/** Who convenes a meeting of which type (Article 8(1), Article 11(2) and (3)). */
final class ConveningChecks {

    /** The rule book has the type. */
    static final Check<Meeting, Convene> TYPE_KNOWN = check(
            MeetingRefusal.UNKNOWN_MEETING_TYPE,
            ART_8_I1_1,
            (m, c, as, in) -> in.rules().meetingType(c.meetingType()).isPresent(),
            (m, c, as, in) -> in.rules().book().meetingTypes().stream()
                    .map(t -> new Detail("meeting-type", t.id().value(), t.text()))
                    .toList());

    /** Article 8(1): who convenes a meeting that settles no subjects. */
    static final Check<Meeting, Convene> MAY_CONVENE_MEETING = mayConvene(Optional.empty(), ART_8_I1_1);

    /** Article 8(1): who convenes a special coordination meeting. */
    static final Check<Meeting, Convene> MAY_CONVENE_SPECIAL =
            mayConvene(Optional.of(CoordinationLevel.SPECIAL), ART_8_I1_2);

    /** Article 11(3): who convenes the general convener's meeting. */
    static final Check<Meeting, Convene> MAY_CONVENE_GENERAL =
            mayConvene(Optional.of(CoordinationLevel.GENERAL), ART_11_I3);

    /** Article 11(2), as the place is read: the convener convenes the special coordination meeting on a subject. */
    static final Check<Meeting, Convene> CONVENER_CONVENES = standingCheck(
            MeetingRefusal.CONVENER_CONVENES,
            ART_11_I2,
            (m, c, as, in) -> !reservedToConvener(m, c, in) || isConvener(as),
            (m, c, as, in) -> List.of(Detail.item("capacity", Capacity.CONVENER)));

    /** The same when a subject comes onto the agenda later. */
    static final Check<Meeting, ChangeAgenda> CONVENER_CONVENED = check(
            MeetingRefusal.CONVENER_CONVENES,
            ART_11_I2,
            (m, c, as, in) -> !reservedToConvener(m, c, in)
                    || m.convenedBy().filter(ConveningChecks::isConvener).isPresent());

    private ConveningChecks() {}

    /** Who may convene a type of meeting is data, by the level at which the type settles. */
    private static Check<Meeting, Convene> mayConvene(Optional<CoordinationLevel> level, Provision provision) {
        return standingCheck(
                MeetingRefusal.MAY_NOT_CONVENE_TYPE,
                provision,
                (m, c, as, in) -> {
                    Optional<MeetingType> type = in.rules().meetingType(c.meetingType());
                    return type.isEmpty()
                            || !type.get().settles().equals(level)
                            || type.get().convenedBy().contains(as.capacity());
                },
                (m, c, as, in) -> in.rules().meetingType(c.meetingType()).stream()
                        .flatMap(t -> t.convenedBy().stream())
                        .map(k -> Detail.item("capacity", k))
                        .toList());
    }

    private static boolean reservedToConvener(Meeting m, AgendaCommand c, Setting in) {
        return !Meeting.subjectsOf(c.agenda()).isEmpty()
                && in.rules().reads(Reading.CONVENER_CONVENES)
                && in.rules()
                        .meetingType(c.typeOf(m))
                        .flatMap(MeetingType::settles)
                        .filter(level -> level == CoordinationLevel.SPECIAL)
                        .isPresent();
    }

    private static boolean isConvener(Standing standing) {
        return standing.capacity() == Capacity.CONVENER;
    }
}

package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_6_I2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Provision;

/** When a meeting is held, and how early its notice goes out (Article 6(2), Article 12). */
final class NoticeChecks {

    private static final Provision NOTICE_PERIOD = Provision.local("noticePeriod", "会议通知提前期", "notice period");

    /** A meeting is called for today or later. */
    static final Check<Meeting, TimedCommand> NOT_IN_PAST = check(
            MeetingRefusal.MEETING_IN_PAST,
            ART_6_I2,
            (m, c, as, in) -> !c.at().toLocalDate().isBefore(in.today()),
            (m, c, as, in) -> List.of(Detail.day(c.at().toLocalDate())));

    /** Article 12: the notice goes out in time, where a local rule says how early. */
    static final Check<Meeting, TimedCommand> IN_TIME = check(
            MeetingRefusal.NOTICE_TOO_SHORT,
            NOTICE_PERIOD,
            (m, c, as, in) -> !tooShort(c.at().toLocalDate(), in),
            (m, c, as, in) -> firstDay(in));

    /** Article 12: within the notice period nothing is added to the agenda and nobody to the invitations; dropping is free. */
    static final Check<Meeting, ChangeAgenda> NOTHING_ADDED_LATE = check(
            MeetingRefusal.ADDED_WITHIN_NOTICE_PERIOD,
            NOTICE_PERIOD,
            (m, c, as, in) -> !tooShort(m.notice().at().toLocalDate(), in)
                    || (addedItems(m, c).isEmpty() && addedUnits(m, c).isEmpty()),
            (m, c, as, in) -> Stream.of(
                            firstDay(in).stream(),
                            addedItems(m, c).stream().map(i -> i.named(List.of())),
                            addedUnits(m, c).stream().map(u -> Detail.unit(u, in.rules())))
                    .flatMap(all -> all)
                    .toList());

    private NoticeChecks() {}

    private static List<AgendaItem> addedItems(Meeting m, ChangeAgenda c) {
        return c.agenda().stream()
                .filter(i -> m.notice().agenda().stream().noneMatch(i::saysTheSameAs))
                .toList();
    }

    private static List<UnitId> addedUnits(Meeting m, ChangeAgenda c) {
        return c.invited().stream()
                .filter(u -> !m.notice().invited().contains(u))
                .toList();
    }

    private static boolean tooShort(LocalDate day, Setting in) {
        return earliest(in).filter(day::isBefore).isPresent();
    }

    private static List<Detail> firstDay(Setting in) {
        return earliest(in).stream().map(first -> Detail.day(first)).toList();
    }

    private static Optional<LocalDate> earliest(Setting in) {
        return in.rules().local().due(in.today(), in.rules().local().noticePeriod());
    }
}

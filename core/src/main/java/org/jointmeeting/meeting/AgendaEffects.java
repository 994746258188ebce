package org.jointmeeting.meeting;

import static org.jointmeeting.provision.Clauses.ART_11_I2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.MeetingType;

/** What agendas and minutes mean for the subjects that the meeting coordinates. */
final class AgendaEffects {
    private static final Text UNMOVED = Text.of(
            "以下办理对象已不在本会议协调阶段，纪要不改变其状态", "these subjects no longer await this meeting; the minutes do not move them");

    private AgendaEffects() {}

    /** Those on either agenda. */
    static List<SubjectId> subjects(List<AgendaItem> before, List<AgendaItem> after) {
        return Stream.concat(Meeting.subjectsOf(before).stream(), Meeting.subjectsOf(after).stream())
                .distinct()
                .toList();
    }

    /**
     * Whom a new agenda drops or takes up. One that has moved on, or for which another meeting was convened, need not be told that
     * this one is off.
     */
    static List<Consequence> told(List<AgendaItem> before, List<AgendaItem> after, Setting in) {
        List<SubjectId> then = Meeting.subjectsOf(before);
        List<SubjectId> now = Meeting.subjectsOf(after);
        List<Consequence> all = new ArrayList<>();
        TabledSubject.on(before, in)
                .filter(s -> !now.contains(s.id()) && s.awaitsThis(in))
                .forEach(s -> all.add(s.told(false, in)));
        TabledSubject.on(after, in).filter(s -> !then.contains(s.id())).forEach(s -> all.add(s.told(true, in)));
        return all;
    }

    /** Article 11(2) and (3): what the minutes ask of the subjects that await this meeting. */
    static List<Consequence> settled(Meeting m, Setting in) {
        Optional<CoordinationLevel> level = level(m, in);
        List<Consequence> all = new ArrayList<>();
        for (AgendaItem item : m.notice().agenda()) {
            item.about()
                    .flatMap(id -> TabledSubject.of(id, in))
                    .filter(s -> isSettled(s, level, in))
                    .ifPresent(s -> all.add(settled(s, m.declared(item.number()), level.orElseThrow(), in)));
        }
        return all;
    }

    private static Consequence settled(TabledSubject s, ItemOutcome outcome, CoordinationLevel level, Setting in) {
        return outcome.equals(ItemOutcome.ADJOURNED)
                ? s.told(false, in)
                : new Consequence(
                        s.id(), s.tabling().settled(outcome.value()), new SettlingMeeting(in.subject(), level));
    }

    /** The subjects that the minutes do not move. */
    static List<Notice> unmoved(Meeting m, Setting in) {
        Optional<CoordinationLevel> level = level(m, in);
        if (level.isEmpty()) {
            return List.of();
        }
        List<Detail> gone = m.subjects().stream()
                .flatMap(id -> {
                    Optional<TabledSubject> s = TabledSubject.of(id, in);
                    return s.isEmpty()
                            ? Stream.of(Detail.subject(id))
                            : s.filter(t -> !isSettled(t, level, in)).map(TabledSubject::detail).stream();
                })
                .toList();
        return gone.isEmpty()
                ? List.of()
                : List.of(new Notice(UNMOVED, in.rules().cite(ART_11_I2), gone));
    }

    /** Whether a subject stands at the meeting's level and this is the meeting that was convened for it. */
    private static boolean isSettled(TabledSubject s, Optional<CoordinationLevel> level, Setting in) {
        return level.filter(s::awaits).isPresent() && s.awaitsThis(in);
    }

    private static Optional<CoordinationLevel> level(Meeting m, Setting in) {
        return MeetingParties.type(m, in).flatMap(MeetingType::settles);
    }
}

package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.MeetingStage.*;
import static org.jointmeeting.provision.Clauses.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Parties;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.MeetingType;

/** By whom: the parties to a meeting (Article 4, paragraph 2; Article 8(1)). */
final class MeetingParties {
    /** Article 8(1): whoever may convene a meeting of some type; which type, the check says. */
    static final Party<Meeting> CONVENERS = new Party<>(
            Text.of("有权召集会议的人员", "those who may convene"),
            (m, as, in) -> in.rules().book().meetingTypes().stream()
                    .anyMatch(t -> t.convenedBy().contains(as.capacity())),
            (m, in) -> in.rules().book().meetingTypes().stream()
                    .flatMap(t -> seats(t.convenedBy(), in))
                    .distinct()
                    .toList());

    /** Whoever may convene this meeting. */
    static final Party<Meeting> ITS_CONVENERS = new Party<>(
            Text.of("有权召集该会议的人员", "those who may convene it"),
            (m, as, in) ->
                    type(m, in).map(t -> t.convenedBy().contains(as.capacity())).orElse(false),
            (m, in) ->
                    type(m, in).stream().flatMap(t -> seats(t.convenedBy(), in)).toList());

    /** 联席会议办公室. */
    static final Party<Meeting> OFFICE = Parties.office();

    /** Article 4, paragraph 2: whoever presides in their own right, or by the general convener's entrustment. */
    static final Party<Meeting> PRESIDERS = new Party<>(
            Text.of("主持人（或受委托的召集人）", "those who may preside"),
            (m, as, in) -> type(m, in)
                    .map(t -> presides(t, in.actor().person(), as, in))
                    .orElse(false),
            (m, in) -> type(m, in).stream()
                    .flatMap(t -> Stream.concat(
                            seats(t.presidedBy(), in),
                            seats(t.presidedWhenEntrusted(), in).filter(s -> heldByEntrusted(s, in))))
                    .toList());

    private MeetingParties() {}

    /** The type of a meeting, by the edition under which it runs. */
    static Optional<MeetingType> type(Meeting m, Setting in) {
        return in.rules().meetingType(m.meetingType());
    }

    static Stream<Standing> seats(List<Capacity> capacities, Setting in) {
        return in.rules().book().seats().stream()
                .filter(s -> capacities.contains(s.capacity()) && s.unit().isPresent())
                .map(s -> new Standing(s.capacity(), s.unit().orElseThrow()));
    }

    private static boolean heldByEntrusted(Standing standing, Setting in) {
        return in.roster().holders(standing, in.today()).stream()
                .anyMatch(person -> in.roster().isEntrusted(person, in.today()));
    }

    private static boolean presides(MeetingType type, PersonId person, Standing as, Setting in) {
        return type.presidedBy().contains(as.capacity())
                || (type.presidedWhenEntrusted().contains(as.capacity())
                        && in.roster().isEntrusted(person, in.today()));
    }

    /** Whether the one who presides may still do so today: in office, and entrusted where that is needed. */
    static boolean stillPresides(Meeting m, Setting in) {
        return m.presider()
                .filter(p ->
                        in.roster().actor(p.person(), in.today()).standings().contains(p.standing()))
                .flatMap(p -> type(m, in).filter(t -> presides(t, p.person(), p.standing(), in)))
                .isPresent();
    }
}

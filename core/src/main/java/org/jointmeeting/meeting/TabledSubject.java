package org.jointmeeting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.AgendaMatter;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.procedure.Tabling;
import org.jointmeeting.procedure.Tabling.AgendaOutcome;
import org.jointmeeting.rules.book.CoordinationLevel;

/**
 * A subject on an agenda as the meeting sees it: through nothing but what its procedure supplies.
 *
 * @param matter what counts for the meeting
 * @param tabling how subjects of its kind come before a meeting
 */
record TabledSubject(SubjectId id, AgendaMatter matter, Tabling<?> tabling) {

    /** A subject; empty if there is none, or its procedure supplies nothing for a meeting. */
    static Optional<TabledSubject> of(SubjectId id, Setting in) {
        return in.read(id).flatMap(TabledSubject::of);
    }

    /** Those of an agenda. */
    static Stream<TabledSubject> on(List<AgendaItem> agenda, Setting in) {
        return Meeting.subjectsOf(agenda).stream().flatMap(id -> of(id, in).stream());
    }

    private static <S extends Subject> Optional<TabledSubject> of(Neighbour<S> subject) {
        return subject.procedure().tabling().map(t -> new TabledSubject(subject.id(), t.matter(subject.state()), t));
    }

    /** Whether it awaits a meeting of a level. */
    boolean awaits(CoordinationLevel level) {
        return matter.awaits().equals(Optional.of(level));
    }

    /** Whether it awaits a meeting, and this is the one that was convened for it. */
    boolean awaitsThis(Setting in) {
        return matter.awaits().isPresent() && matter.scheduled().equals(Optional.of(in.subject()));
    }

    /** What an outcome means for it; empty if its procedure does not know it. */
    Optional<AgendaOutcome> outcome(ItemOutcome outcome) {
        return tabling.outcomes().stream()
                .filter(o -> o.id().equals(outcome.value()))
                .findFirst();
    }

    /** Tells it that this meeting takes it up, or that none does any more. */
    Consequence told(boolean takenUp, Setting in) {
        Optional<SubjectId> meeting = takenUp ? Optional.of(in.subject()) : Optional.empty();
        return new Consequence(id, tabling.scheduled(meeting), new AgendaAct(in.subject()));
    }

    /** It, to be named in a refusal or a notice. */
    Detail detail() {
        return Detail.subject(id, matter.title());
    }
}

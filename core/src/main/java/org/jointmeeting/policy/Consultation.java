package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.policy.opinion.Opinion;
import org.jointmeeting.policy.opinion.OpinionAnswer;
import org.jointmeeting.policy.opinion.Position;

/**
 * The written consultation (Article 11(1)): whom the lead unit asked, what they said, how it answered.
 *
 * @param asked the units asked in the latest round; empty before the first
 * @param solicitedOn the day they were asked; empty before the first round
 * @param replyBy the last day to reply, where a local rule gives one
 * @param remindedOn the day those who had not replied were last reminded; empty if never in this round
 * @param opinions the latest opinions, at most one a unit
 * @param lapsed the units whose opinion answers an earlier text of the proposal and is no reply to this one
 * @param toAskAgain the units that were asked about an earlier text and not about this one
 * @param answers the answers to opinions, at most one a unit; a changed opinion loses its answer
 * @param closed whether the lead unit closed it
 */
@Value.Builder
@JsonPropertyOrder({
    "asked",
    "solicitedOn",
    "replyBy",
    "remindedOn",
    "opinions",
    "lapsed",
    "toAskAgain",
    "answers",
    "closed"
})
public record Consultation(
        @MayBeLeftOut List<UnitId> asked,
        Optional<LocalDate> solicitedOn,
        Optional<LocalDate> replyBy,
        Optional<LocalDate> remindedOn,
        @MayBeLeftOut List<Opinion> opinions,
        @MayBeLeftOut List<UnitId> lapsed,
        @MayBeLeftOut List<UnitId> toAskAgain,
        @MayBeLeftOut List<OpinionAnswer> answers,
        @MustBeThere boolean closed)
        implements WithConsultation {

    /** Nobody asked yet. */
    static final Consultation NONE = new Consultation(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);

    public Consultation {
        asked = List.copyOf(asked);
        opinions = List.copyOf(opinions);
        lapsed = List.copyOf(lapsed);
        toAskAgain = List.copyOf(toAskAgain);
        answers = List.copyOf(answers);
    }

    /**
     * A unit's opinion.
     *
     * @return its latest opinion, on whatever text; empty while it has not replied
     */
    public Optional<Opinion> opinionOf(UnitId unit) {
        for (int i = 0; i < opinions.size(); i++) {
            if (opinions.get(i).unit().equals(unit)) {
                return Optional.of(opinions.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a unit has replied to the proposal as it is now.
     *
     * @return false while it has not, or only to an earlier text
     */
    public boolean hasReplied(UnitId unit) {
        return opinionOf(unit).isPresent() && !lapsed.contains(unit);
    }

    /**
     * The units that were asked and have not replied to the proposal as it is now.
     *
     * @return the units, in the order asked
     */
    public List<UnitId> awaited() {
        if (allReplied()) {
            return List.of();
        }
        return asked.stream().filter(u -> !hasReplied(u)).toList();
    }

    /**
     * The units that object. An objection to an earlier text counts until its unit says otherwise: revising silences nobody.
     *
     * @return the units whose latest opinion is an objection
     */
    public List<UnitId> objecting() {
        if (!anyObjects()) {
            return List.of();
        }
        List<UnitId> units = new ArrayList<>(2);
        for (int i = 0; i < opinions.size(); i++) {
            if (opinions.get(i).position() == Position.OBJECTION) {
                units.add(opinions.get(i).unit());
            }
        }
        return List.copyOf(units);
    }

    /** The units whose suggestions or objections the lead unit has not answered. */
    public List<UnitId> unanswered() {
        List<UnitId> units = new ArrayList<>();
        for (Opinion o : opinions) {
            if (o.position() != Position.SUPPORT && !answered(o.unit())) {
                units.add(o.unit());
            }
        }
        return units;
    }

    boolean anyObjects() {
        for (int i = 0; i < opinions.size(); i++) {
            if (opinions.get(i).position() == Position.OBJECTION) {
                return true;
            }
        }
        return false;
    }

    boolean allAnswered() {
        for (int i = 0; i < opinions.size(); i++) {
            if (opinions.get(i).position() != Position.SUPPORT
                    && !answered(opinions.get(i).unit())) {
                return false;
            }
        }
        return true;
    }

    boolean allReplied() {
        return opinions.size() == asked.size() && lapsed.isEmpty();
    }

    boolean answered(UnitId unit) {
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).unit().equals(unit)) {
                return true;
            }
        }
        return false;
    }

    Consultation solicited(List<UnitId> units, LocalDate day, Optional<LocalDate> by) {
        return new Consultation(
                units, Optional.of(day), by, Optional.empty(), opinions, lapsed, List.of(), answers, false);
    }

    /** After a revision of substance no opinion given is a reply any more; whoever was asked is to be asked again. */
    Consultation revised() {
        return withLapsed(opinions.stream().map(Opinion::unit).toList()).withToAskAgain(asked);
    }

    Consultation with(Opinion opinion) {
        return new Consultation(
                asked,
                solicitedOn,
                replyBy,
                remindedOn,
                with(opinions, opinionOf(opinion.unit()), opinion),
                without(lapsed, opinion.unit()),
                without(toAskAgain, opinion.unit()),
                withoutAnswer(opinion.unit()),
                closed);
    }

    Consultation with(OpinionAnswer answer) {
        return new Consultation(
                asked,
                solicitedOn,
                replyBy,
                remindedOn,
                opinions,
                lapsed,
                toAskAgain,
                with(withoutAnswer(answer.unit()), Optional.empty(), answer),
                closed);
    }

    private static <T> List<T> with(List<T> list, Optional<T> old, T added) {
        if (list.isEmpty()) {
            return List.of(added);
        }
        int kept = old.isPresent() ? list.size() - 1 : list.size();
        @SuppressWarnings(
                "unchecked") // holds nothing but elements of the list and the one added, and is copied at once
        T[] all = (T[]) new Object[kept + 1];
        int next = 0;
        for (int i = 0; i < list.size(); i++) {
            T one = list.get(i);
            if (old.isEmpty() || one != old.get()) {
                all[next++] = one;
            }
        }
        all[next] = added;
        return List.of(all);
    }

    private static List<UnitId> without(List<UnitId> units, UnitId unit) {
        return units.contains(unit)
                ? units.stream().filter(u -> !u.equals(unit)).toList()
                : units;
    }

    private List<OpinionAnswer> withoutAnswer(UnitId unit) {
        return answered(unit)
                ? answers.stream().filter(a -> !a.unit().equals(unit)).toList()
                : answers;
    }
}

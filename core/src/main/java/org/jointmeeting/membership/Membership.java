package org.jointmeeting.membership;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;

/**
 * The joint meeting itself: who belongs to it, how it reads its rules, and when it last met.
 *
 * @param stage whether it is constituted
 * @param constitutedOn the day it was constituted
 * @param roster who holds what now and later; who held what before, the register says
 * @param readings the readings the office recorded, the latest for each question
 * @param lastHeld when a meeting of each type was last held
 */
@Value.Builder
@JsonPropertyOrder({"stage", "constitutedOn", "roster", "readings", "lastHeld"})
public record Membership(
        MembershipStage stage,
        LocalDate constitutedOn,
        Roster roster,
        @MayBeLeftOut List<RecordedReading> readings,
        @MayBeLeftOut List<LastHeld> lastHeld)
        implements Subject, WithMembership {

    /** Before the first act. */
    public static final Membership UNSTARTED =
            new Membership(MembershipStage.UNSTARTED, LocalDate.EPOCH, Roster.EMPTY, List.of(), List.of());

    public Membership {
        readings = List.copyOf(readings);
        lastHeld = List.copyOf(lastHeld);
    }

    @Override
    public String title() {
        return "";
    }

    /**
     * A reading that the office recorded (Article 13).
     *
     * @param question the unclear place
     * @param reading the reading's id
     * @param on the day from which it holds
     */
    @JsonPropertyOrder({"question", "reading", "on"})
    public record RecordedReading(Question question, String reading, LocalDate on) {}

    /**
     * When a meeting of a type was last held.
     *
     * @param on the day
     */
    @JsonPropertyOrder({"meetingType", "on"})
    public record LastHeld(MeetingTypeId meetingType, LocalDate on) {}

    /**
     * The recorded readings by question.
     *
     * @return the reading that holds for each question that was recorded; empty if none was
     */
    public Map<Question, String> recordedReadings() {
        Map<Question, String> all = new EnumMap<>(Question.class);
        readings.forEach(r -> all.put(r.question(), r.reading()));
        return all;
    }

    /**
     * When a meeting of a type was last held.
     *
     * @return the day; empty if never
     */
    public Optional<LocalDate> lastHeld(MeetingTypeId type) {
        return lastHeld.stream()
                .filter(h -> h.meetingType().equals(type))
                .map(LastHeld::on)
                .findFirst();
    }

    /** With another roster, from which what is past on a day is left to the register. */
    Membership composedOf(Roster other, LocalDate day) {
        return withRoster(other.withoutPast(day));
    }

    Membership at(Stage next, LocalDate day) {
        return withStage((MembershipStage) next);
    }

    Membership read(RecordedReading reading) {
        List<RecordedReading> all = new ArrayList<>(readings);
        all.removeIf(r -> r.question() == reading.question());
        all.add(reading);
        return withReadings(all);
    }

    Membership held(MeetingTypeId type, LocalDate on) {
        Optional<LocalDate> before = lastHeld(type);
        if (before.isPresent() && !on.isAfter(before.get())) {
            return this;
        }
        List<LastHeld> all = new ArrayList<>(lastHeld);
        all.removeIf(h -> h.meetingType().equals(type));
        all.add(new LastHeld(type, on));
        return withLastHeld(all);
    }
}

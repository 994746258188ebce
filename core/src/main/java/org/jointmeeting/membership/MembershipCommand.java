package org.jointmeeting.membership;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;

/** What may be asked of the joint meeting's composition (Article 4) and of the office as interpreter (Article 13). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(MembershipCommand.Constitute.class),
    @JsonSubTypes.Type(MembershipCommand.Appoint.class),
    @JsonSubTypes.Type(MembershipCommand.Relieve.class),
    @JsonSubTypes.Type(MembershipCommand.RestoreOffice.class),
    @JsonSubTypes.Type(MembershipCommand.Entrust.class),
    @JsonSubTypes.Type(MembershipCommand.RevokeEntrustment.class),
    @JsonSubTypes.Type(MembershipCommand.RecordReading.class),
    @JsonSubTypes.Type(MembershipCommand.NoteMeetingHeld.class),
    @JsonSubTypes.Type(MembershipCommand.CorrectEntry.class)
})
public sealed interface MembershipCommand extends Command {

    /**
     * Constitute the joint meeting with its founding roster (Articles 3 and 4). The host brings it, once.
     *
     * @param roster the founding roster
     */
    @JsonTypeName("Constitute")
    @JsonPropertyOrder({"roster"})
    record Constitute(@NotNull @Valid Roster roster) implements MembershipCommand {}

    /**
     * Appoint a person (Article 4): the office does, or a unit its own liaison.
     *
     * @param from the first day, inclusive; today at the earliest
     * @param until the day on which it no longer holds, exclusive; empty for no end
     */
    @JsonTypeName("Appoint")
    @JsonPropertyOrder({"person", "capacity", "unit", "from", "until"})
    record Appoint(
            @NotNull @Valid PersonId person,
            @NotNull Capacity capacity,
            @NotNull @Valid UnitId unit,
            @NotNull LocalDate from,
            Optional<LocalDate> until)
            implements MembershipCommand {}

    /**
     * Relieve a person of a standing (Article 4).
     *
     * @param from the day from which it no longer holds; today at the earliest, as what has passed stays as it was
     */
    @JsonTypeName("Relieve")
    @JsonPropertyOrder({"person", "capacity", "unit", "from"})
    record Relieve(
            @NotNull @Valid PersonId person,
            @NotNull Capacity capacity,
            @NotNull @Valid UnitId unit,
            @NotNull LocalDate from)
            implements MembershipCommand {}

    /**
     * Put somebody into the office from today on, when nobody is left who could act for it. Only the host can, by its own authority.
     *
     * @param capacity in which capacity of the office
     */
    @JsonTypeName("RestoreOffice")
    @JsonPropertyOrder({"person", "capacity"})
    record RestoreOffice(
            @NotNull @Valid PersonId person, @NotNull Capacity capacity) implements MembershipCommand {}

    /**
     * Entrust a convener with presiding (委托, Article 4, paragraph 2).
     *
     * @param to the convener
     * @param from the first day, inclusive; today at the earliest
     * @param until the day on which it no longer holds, exclusive; empty for no end
     */
    @JsonTypeName("Entrust")
    @JsonPropertyOrder({"to", "from", "until"})
    record Entrust(@NotNull @Valid PersonId to, @NotNull LocalDate from, Optional<LocalDate> until)
            implements MembershipCommand {}

    /**
     * Revoke the entrustment of a convener (Article 4, paragraph 2).
     *
     * @param to the convener
     * @param from the day from which it no longer holds; today at the earliest
     */
    @JsonTypeName("RevokeEntrustment")
    @JsonPropertyOrder({"to", "from"})
    record RevokeEntrustment(
            @NotNull @Valid PersonId to, @NotNull LocalDate from) implements MembershipCommand {}

    /**
     * Record another reading of an unclear place (Article 13); it holds from the day of the act.
     *
     * @param question the unclear place
     * @param reading the reading's id
     */
    @JsonTypeName("RecordReading")
    @JsonPropertyOrder({"question", "reading", "reason"})
    record RecordReading(
            @NotNull Question question,
            @NotBlank @Size(max = 64) String reading,
            @NotBlank @Size(max = 2000) String reason)
            implements MembershipCommand {}

    /**
     * Note that a meeting was held, from which the next one's due day counts (Article 8(1)). Only the meeting brings it.
     *
     * @param heldOn the day
     */
    @JsonTypeName("NoteMeetingHeld")
    @JsonPropertyOrder({"meetingType", "heldOn"})
    record NoteMeetingHeld(
            @NotNull @Valid MeetingTypeId meetingType,
            @NotNull LocalDate heldOn) implements MembershipCommand {}

    /**
     * Correct a clerical error: name the entry of the register and say what is right. The entry itself stays (Article 6(1)).
     *
     * @param entry the number of the entry
     * @param correction what is right
     */
    @JsonTypeName("CorrectEntry")
    @JsonPropertyOrder({"entry", "correction"})
    record CorrectEntry(
            @MustBeThere @Positive long entry,
            @NotBlank @Size(max = 5000) String correction) implements MembershipCommand {}
}

package org.jointmeeting.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.SubjectId;

/**
 * What is to be entered into the register; number and hashes come when the store commits it.
 *
 * @param at the moment of the act, in whole microseconds
 * @param on the day of the act where the district is
 * @param person who acted
 * @param version the subject's version after the act, from 1
 * @param step the id of the step taken
 * @param clause the clause id it stands under
 * @param stage the name of the stage after it
 * @param event the event, as JSON
 * @param bearsOn on what else the act bears, so that it shows in the timeline there; usually empty
 * @param broughtBy how many entries before this one, in the same act, the one stands that brought it; empty for what somebody asked for
 * @param notices what the author was made aware of; usually empty
 * @param state the hash of the subject's state after the act
 */
@Value.Builder
public record EntryDraft(
        Instant at,
        LocalDate on,
        PersonId person,
        Standing standing,
        SubjectId subject,
        long version,
        String step,
        String clause,
        String stage,
        JsonText event,
        List<SubjectId> bearsOn,
        Optional<Integer> broughtBy,
        List<Notice> notices,
        String state)
        implements WithEntryDraft {

    public EntryDraft {
        bearsOn = List.copyOf(bearsOn);
        notices = List.copyOf(notices);
    }

    /**
     * What somebody asked for, that bears on nothing else and made nobody aware of anything.
     *
     * @param at the moment of the act, in whole microseconds
     * @param on the day of the act where the district is
     * @param person who acted
     * @param version the subject's version after the act, from 1
     * @param step the id of the step taken
     * @param clause the clause id it stands under
     * @param stage the name of the stage after it
     * @param event the event, as JSON
     * @param state the hash of the subject's state after the act
     */
    public EntryDraft(
            Instant at,
            LocalDate on,
            PersonId person,
            Standing standing,
            SubjectId subject,
            long version,
            String step,
            String clause,
            String stage,
            JsonText event,
            String state) {
        this(
                at,
                on,
                person,
                standing,
                subject,
                version,
                step,
                clause,
                stage,
                event,
                List.of(),
                Optional.empty(),
                List.of(),
                state);
    }
}

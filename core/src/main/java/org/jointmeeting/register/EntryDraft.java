package org.jointmeeting.register;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.procedure.SubjectId;

/**
 * What is to be entered into the register; number and hashes come when the store commits it.
 *
 * @param at the moment of the act, in whole microseconds
 * @param on the day of the act where the district is
 * @param person who acted
 * @param standing in which standing
 * @param subject on what
 * @param version the subject's version after the act, from 1
 * @param step the id of the step taken
 * @param clause the clause id it stands under
 * @param stage the name of the stage after it
 * @param event the event, as JSON
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
        String state)
        implements WithEntryDraft {}

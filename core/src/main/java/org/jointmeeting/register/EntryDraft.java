package org.jointmeeting.register;

import java.time.Instant;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.SubjectId;

/**
 * What is to be entered into the register; number and hashes come when the store commits it.
 *
 * @param at the moment of the act, in whole microseconds
 * @param person who acted
 * @param standing in which standing
 * @param subject on what
 * @param version the subject's version after the act, from 1
 * @param step the id of the step taken
 * @param clause the clause id it stands under
 * @param stage the name of the stage after it
 * @param event the event, as JSON
 */
public record EntryDraft(
        Instant at,
        PersonId person,
        Standing standing,
        SubjectId subject,
        long version,
        String step,
        String clause,
        String stage,
        String event) {}

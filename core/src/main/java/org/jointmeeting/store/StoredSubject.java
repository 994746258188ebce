package org.jointmeeting.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.SubjectId;

/**
 * A subject as it is kept: what people search by, and its state.
 *
 * @param subject its id
 * @param version how many acts made it what it is, from 1
 * @param stage the name of the stage in which it is
 * @param title its title
 * @param unit the unit that answers for it; empty if none does
 * @param state its state, as JSON
 */
@JsonPropertyOrder({"subject", "version", "stage", "title", "unit", "state"})
public record StoredSubject(
        SubjectId subject, long version, String stage, String title, Optional<UnitId> unit, String state) {}

package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.MustBeThere;

/**
 * Who presided (主持, Article 4, paragraph 2).
 *
 * @param entrusted whether by the general convener's entrustment
 */
@JsonPropertyOrder({"person", "standing", "entrusted"})
public record Presider(
        PersonId person, Standing standing, @MustBeThere boolean entrusted) {}

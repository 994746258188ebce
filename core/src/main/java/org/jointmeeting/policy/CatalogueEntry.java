package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.proposal.Coverage;

/**
 * A policy in force, as the overlap analysis sees it.
 *
 * @param coverage whom it helps, how, where and when
 */
@JsonPropertyOrder({"policy", "title", "lead", "coverage"})
public record CatalogueEntry(PolicyId policy, String title, UnitId lead, Coverage coverage) {}

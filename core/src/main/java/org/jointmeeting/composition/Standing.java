package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A capacity in a unit: what an act is recorded under.
 *
 * @param capacity the capacity
 * @param unit the unit
 */
@JsonPropertyOrder({"capacity", "unit"})
public record Standing(Capacity capacity, UnitId unit) {}

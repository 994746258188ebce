package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A capacity in a unit: what an act is recorded under. */
@JsonPropertyOrder({"capacity", "unit"})
public record Standing(Capacity capacity, UnitId unit) {}

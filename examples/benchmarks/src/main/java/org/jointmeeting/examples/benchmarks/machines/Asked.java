package org.jointmeeting.examples.benchmarks.machines;

import org.jointmeeting.composition.Actor;

/**
 * What somebody asks for on the route.
 *
 * @param move the move
 * @param content with what content
 * @param actor who, with their standings that day
 * @param minutes whether a meeting's minutes ask for it
 */
public record Asked(Move move, Object content, Actor actor, boolean minutes) {}

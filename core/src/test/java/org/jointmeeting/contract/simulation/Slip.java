package org.jointmeeting.contract.simulation;

import java.util.Optional;
import java.util.function.Function;
import org.jointmeeting.Act;

/**
 * A mistake that somebody can make in an act that they are entitled to.
 *
 * @param name what is wrong with it
 * @param act the act; empty when nobody is in a position to make it now
 */
record Slip(String name, Function<World, Optional<Act>> act) {}

/**
 * The escalated route in other notations, each doing what the joint meeting does at every step: look up the step, check who may take
 * it, copy an immutable record, append an event. They check nothing else, and refuse without a reason.
 */
@NullMarked
package org.jointmeeting.examples.benchmarks.machines;

import org.jspecify.annotations.NullMarked;

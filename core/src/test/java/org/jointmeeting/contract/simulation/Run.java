package org.jointmeeting.contract.simulation;

import org.jointmeeting.register.Head;

/**
 * A simulation that came to its end.
 *
 * @param head where what was committed ends, under a name that is the same in every run
 * @param reached what occurred in it
 */
record Run(Head head, Reached reached) {}

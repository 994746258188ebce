/** The simulation of the contract kit on the store and by the rule books that core brings. */
@NullMarked
package org.jointmeeting.simulation;

import org.jspecify.annotations.NullMarked;

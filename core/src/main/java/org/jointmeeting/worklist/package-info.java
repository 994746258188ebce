/**
 * What somebody must do: an {@link org.jointmeeting.worklist.Obligation} says who, since when, until when and under which provision.
 * Obligations are derived from the state by pure functions, one class a procedure, and stored with it.
 */
@NullMarked
package org.jointmeeting.worklist;

import org.jspecify.annotations.NullMarked;

/**
 * What somebody must do: an {@link org.jointmeeting.worklist.Obligation} says who, since when, until when and under which provision.
 * Obligations are derived from what a procedure declares as owed, and stored with the state. Knows no kind of subject.
 */
@NullMarked
package org.jointmeeting.worklist;

import org.jspecify.annotations.NullMarked;

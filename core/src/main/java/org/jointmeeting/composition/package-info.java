/**
 * Who the joint meeting is (Article 4): the {@link org.jointmeeting.composition.Unit units}, the
 * {@link org.jointmeeting.composition.Capacity capacities} in which people act, their dated
 * {@link org.jointmeeting.composition.Appointment appointments}, and the {@link org.jointmeeting.composition.Roster} that says
 * on any date who held what.
 */
@NullMarked
package org.jointmeeting.composition;

import org.jspecify.annotations.NullMarked;

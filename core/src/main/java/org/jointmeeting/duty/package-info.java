/**
 * The duties of the joint meeting, its office and its member units (Articles 5 to 7). A {@link org.jointmeeting.duty.Duty}
 * says what, who and under which clause; which units hold it is data of the rule book.
 */
@NullMarked
package org.jointmeeting.duty;

import org.jspecify.annotations.NullMarked;

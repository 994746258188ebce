/** Tests: who belongs to the joint meeting, and how that changes. */
@NullMarked
package org.jointmeeting.membership;

import org.jspecify.annotations.NullMarked;

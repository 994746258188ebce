/** Tests: how meetings are convened, held and minuted. */
@NullMarked
package org.jointmeeting.meeting;

import org.jspecify.annotations.NullMarked;

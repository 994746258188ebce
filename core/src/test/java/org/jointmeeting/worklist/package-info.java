/** Tests: what has to be done, by whom, until when. */
@NullMarked
package org.jointmeeting.worklist;

import org.jspecify.annotations.NullMarked;

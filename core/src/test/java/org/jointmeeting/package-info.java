/** Tests of the way in: whole acts, from the command to what is kept, in a district that works by Futian's rules. */
@NullMarked
package org.jointmeeting;

import org.jspecify.annotations.NullMarked;

/** Tests of the register and its verification. */
@NullMarked
package org.jointmeeting.register;

import org.jspecify.annotations.NullMarked;

/** Tests of the stores that core brings. */
@NullMarked
package org.jointmeeting.store;

import org.jspecify.annotations.NullMarked;

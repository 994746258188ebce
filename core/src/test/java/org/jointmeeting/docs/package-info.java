/** That the pages under {@code core/docs} say what is so. */
@NullMarked
package org.jointmeeting.docs;

import org.jspecify.annotations.NullMarked;

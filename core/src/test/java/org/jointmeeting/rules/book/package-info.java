/** Tests of what a rule book says. */
@NullMarked
package org.jointmeeting.rules.book;

import org.jspecify.annotations.NullMarked;

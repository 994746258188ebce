/** What README shows and names is so: its program is taken from its text, compiled, and run in every way in which a host may run it. */
@NullMarked
package org.jointmeeting.examples.readme;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.jointmeeting.procedure;

import org.jspecify.annotations.NullMarked;

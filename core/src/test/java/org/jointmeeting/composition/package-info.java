@NullMarked
package org.jointmeeting.composition;

import org.jspecify.annotations.NullMarked;

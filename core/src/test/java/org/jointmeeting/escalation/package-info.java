@NullMarked
package org.jointmeeting.escalation;

import org.jspecify.annotations.NullMarked;

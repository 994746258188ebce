@NullMarked
package org.jointmeeting.policy;

import org.jspecify.annotations.NullMarked;

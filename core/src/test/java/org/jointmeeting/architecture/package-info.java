/** Tests: what every class of the project keeps to. */
@NullMarked
package org.jointmeeting.architecture;

import org.jspecify.annotations.NullMarked;

/** That everything a front end shows exists in Chinese and in English. */
@NullMarked
package org.jointmeeting.language;

import org.jspecify.annotations.NullMarked;

/**
 * The way in.
 */
@RecordStyle
@NullMarked
package org.jointmeeting;

import org.jspecify.annotations.NullMarked;

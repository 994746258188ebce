/**
 * That every public value reads and writes the same in Jackson 2 and Jackson 3, and that what cannot be read is refused in plain words.
 * The golden files under {@code golden/} are the JSON that hosts see: one for each value, one for each way to get it wrong.
 */
@NullMarked
package org.jointmeeting.json;

import org.jspecify.annotations.NullMarked;

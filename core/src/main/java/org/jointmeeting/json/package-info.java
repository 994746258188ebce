/**
 * The project's own JSON: {@link org.jointmeeting.json.Json} writes and reads every public value, command and event. The types
 * themselves carry annotations that Jackson 2 and Jackson 3 share, so a host may serialise them with a mapper of its own.
 */
@NullMarked
package org.jointmeeting.json;

import org.jspecify.annotations.NullMarked;

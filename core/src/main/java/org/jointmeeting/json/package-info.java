/**
 * The project's own JSON: {@link org.jointmeeting.json.Json} writes and reads every public value, command and event, and says
 * where and why it cannot read ({@link org.jointmeeting.json.MalformedJsonException}). The types themselves carry annotations
 * that Jackson 2 and Jackson 3 share, so a host may serialise them with a mapper of its own and gets the same text.
 *
 * <p>Jackson 3 needs no settings. Jackson 2, from 2.16 on, needs its modules for {@code java.time} and {@code Optional}; it writes
 * dates as text if it is told to, as Spring Boot does, and reads them either way. With no setting at all a list that was left out
 * is empty ({@link org.jointmeeting.json.MayBeLeftOut}), and null in a list, or a number that is missing
 * ({@link org.jointmeeting.json.MustBeThere}), is refused. Whether an unknown property is refused is the mapper's own choice.
 */
@NullMarked
package org.jointmeeting.json;

import org.jspecify.annotations.NullMarked;

/**
 * The project's own JSON: {@link org.jointmeeting.json.Json} writes and reads every public value, command and event, and says
 * where and why it cannot read ({@link org.jointmeeting.json.MalformedJsonException}). The types themselves carry annotations
 * that Jackson 2 and Jackson 3 share, so a host may serialise them with a mapper of its own and gets the same text.
 *
 * <p>Jackson 3 needs no settings; Jackson 2 needs its modules for {@code java.time} and {@code Optional}, and dates as text
 * instead of numbers, as Spring Boot sets it up. For lists that may be missing, either is told that a missing list is empty:
 * <pre>{@code
 * builder.withConfigOverride(List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))) // 3
 * builder.withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))   // 2
 * }</pre>
 */
@NullMarked
package org.jointmeeting.json;

import org.jspecify.annotations.NullMarked;

/**
 * The small kernel on which every procedure of the joint meeting runs.
 *
 * <p>A {@link org.jointmeeting.procedure.Procedure} is a list of {@link org.jointmeeting.procedure.Step steps} that can be read
 * from top to bottom: from which stages, by whom, on which {@link org.jointmeeting.procedure.Guard guards}, to where, under
 * which provision. The same list decides commands, tells the available actions, draws the diagram and writes the table.
 *
 * <p>The laws, for every state, command and {@link org.jointmeeting.procedure.Setting setting}:
 *
 * <ul>
 *   <li>{@code decide} and {@code evolve} are pure: no clock, no I/O; what they need stands in the setting;
 *   <li>{@code decide} never throws and never changes anything: it answers with an event or with every reason against it;
 *   <li>{@code evolve} of the events from the first on gives the state;
 *   <li>a step is permitted among the available actions exactly when only the content of its command can still be refused.
 * </ul>
 */
@NullMarked
package org.jointmeeting.procedure;

import org.jspecify.annotations.NullMarked;

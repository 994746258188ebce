/**
 * The rule book as it is asked. {@link org.jointmeeting.rules.WorkingRules} is a rule book that was checked;
 * {@link org.jointmeeting.rules.RuleBookReader} reads a district's own from a file and refuses a bad one with every fault it
 * has; {@link org.jointmeeting.rules.FutianRules} is the one that ships with the project. What a book says stands in the room
 * {@code book}. Who and how often is data; the shape of the procedure is code and cites the clauses by id.
 */
@NullMarked
package org.jointmeeting.rules;

import org.jspecify.annotations.NullMarked;

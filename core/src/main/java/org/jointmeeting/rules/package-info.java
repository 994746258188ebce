/**
 * The rule book as data. {@link org.jointmeeting.rules.RuleBook} is what a JSON file says;
 * {@link org.jointmeeting.rules.WorkingRules} is a rule book that was checked and can be asked;
 * {@link org.jointmeeting.rules.RuleBookReader} reads a district's own from a file and refuses a bad one with every fault it
 * has; {@link org.jointmeeting.rules.FutianRules} is the one that ships with the project. Who and how often is data here; the shape of the procedure is code and cites the clauses
 * by id. What the articles leave open stands in {@link org.jointmeeting.rules.LocalRules}, empty by default; how unclear
 * places are read stands in {@link org.jointmeeting.rules.Interpretation}.
 */
@NullMarked
package org.jointmeeting.rules;

import org.jspecify.annotations.NullMarked;

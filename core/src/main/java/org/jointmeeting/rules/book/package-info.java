/**
 * What a rule book says, and the faults it can have. {@link org.jointmeeting.rules.book.RuleBook} is what a JSON file says: the
 * articles, the composition and its seats, meeting types, categories, and what the district made of the places that the articles
 * leave open ({@link org.jointmeeting.rules.book.LocalRules}) or unclear ({@link org.jointmeeting.rules.book.Interpretation}).
 */
@NullMarked
package org.jointmeeting.rules.book;

import org.jspecify.annotations.NullMarked;

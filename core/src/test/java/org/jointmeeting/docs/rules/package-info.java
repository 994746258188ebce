/**
 * Writes the pages under {@code docs/rules}: the working rules article by article, in Chinese and in English, from the rule book,
 * the procedures and the tests, with acts that are really executed. {@link org.jointmeeting.docs.rules.RulePagesTest} holds the
 * pages to the code; {@link org.jointmeeting.docs.rules.ArticlePage} is where to begin reading.
 */
@NullMarked
package org.jointmeeting.docs.rules;

import org.jspecify.annotations.NullMarked;

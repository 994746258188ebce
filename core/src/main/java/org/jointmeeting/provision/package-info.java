/**
 * What everything else cites: a {@link org.jointmeeting.provision.Provision} names the clause behind a rule, and a
 * {@link org.jointmeeting.provision.Text} says a thing in Chinese and in English.
 *
 * <p>{@link org.jointmeeting.provision.Clauses} lists the clauses that the procedures cite. A district whose rules number
 * the same clause otherwise says so in its rule book; the constants stay the same.
 */
@NullMarked
package org.jointmeeting.provision;

import org.jspecify.annotations.NullMarked;

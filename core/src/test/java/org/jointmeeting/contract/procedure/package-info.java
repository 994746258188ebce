/**
 * The contract kit of a {@link org.jointmeeting.procedure.Procedure}: the laws that hold for every kind of subject, and the decision
 * table that says who may do what. Whoever adds a kind extends {@link org.jointmeeting.contract.procedure.ProcedureContract} once,
 * with a {@link org.jointmeeting.contract.procedure.World} in which it lives, and has it proved. The kit needs JUnit 5 and AssertJ on
 * the test class path; the same seed always gives the same lives.
 */
@NullMarked
package org.jointmeeting.contract.procedure;

import org.jspecify.annotations.NullMarked;

/**
 * The policy's life (Articles 9 to 11). A {@link org.jointmeeting.policy.Policy} is the state,
 * {@link org.jointmeeting.policy.PolicyCommand} what may be asked of it, {@link org.jointmeeting.policy.PolicyEvent} what was done,
 * and {@link org.jointmeeting.policy.PolicyProcedure} the whole life from top to bottom. Its parts: the
 * {@link org.jointmeeting.policy.proposal.Proposal}, the {@link org.jointmeeting.policy.dossier.Dossier} of Article 9, the
 * {@link org.jointmeeting.policy.Consultation} with its written opinions, and the overlap analysis of a
 * {@link org.jointmeeting.policy.proposal.Coverage} against the {@link org.jointmeeting.policy.Catalogue} of policies in force.
 */
@NullMarked
package org.jointmeeting.policy;

import org.jspecify.annotations.NullMarked;

/**
 * The {@link org.jointmeeting.policy.dossier.Dossier} of a proposal (Article 9): principles, groundwork and argument, each made of
 * {@link org.jointmeeting.policy.dossier.Statement statements} on its {@link org.jointmeeting.policy.dossier.DossierItem items}, the
 * six {@link org.jointmeeting.policy.dossier.DecisionProcedure procedures} and references to the drafts.
 */
@NullMarked
package org.jointmeeting.policy.dossier;

import org.jspecify.annotations.NullMarked;

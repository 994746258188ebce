/**
 * The dossier of a proposal (Article 9): principles, groundwork, argument, procedures and drafts, item by item.
 */
@NullMarked
package org.jointmeeting.policy.dossier;

import org.jspecify.annotations.NullMarked;

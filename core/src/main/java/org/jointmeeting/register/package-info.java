/**
 * The register (登记簿): one gapless numbered sequence of everything done in a joint meeting, each
 * {@link org.jointmeeting.register.RegisterEntry entry} chained to the one before by its hash. Nothing is deleted; a clerical
 * error is corrected by a further entry. {@link org.jointmeeting.register.Verification} tells whether it is whole, also against a
 * {@link org.jointmeeting.register.Head} that was exported earlier.
 */
@NullMarked
package org.jointmeeting.register;

import org.jspecify.annotations.NullMarked;

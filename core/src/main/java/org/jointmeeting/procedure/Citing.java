package org.jointmeeting.procedure;

import org.jointmeeting.provision.Provision;

/**
 * Which provision a command stands under.
 *
 * @param <S> the subject's type
 * @param <C> the command's type
 */
@FunctionalInterface
public interface Citing<S, C> {
    /** The provision. */
    Provision of(S subject, C command, Setting in);
}

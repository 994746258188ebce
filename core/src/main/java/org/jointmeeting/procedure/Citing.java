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
    /**
     * The provision.
     *
     * @param subject the subject
     * @param command the command
     * @param in the setting
     * @return the provision
     */
    Provision of(S subject, C command, Setting in);
}

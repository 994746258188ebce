package org.jointmeeting.contract.procedure;

import java.util.function.Function;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;

/**
 * Somebody before a subject, about to try every step.
 *
 * @param subject where the subject stands
 * @param scene what surrounds it, with whoever acts
 * @param command a command for a step, with content that stands
 * @param <S> the subject's type
 */
public record Trial<S extends Subject>(S subject, Scene scene, Function<Step<S, ?>, Command> command) {}

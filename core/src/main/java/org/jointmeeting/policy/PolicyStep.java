package org.jointmeeting.policy;

import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.provision.Text;

/** Begins a step of the policy's life. */
final class PolicyStep {
    private PolicyStep() {}

    static <C extends Command> StepBuilder<Policy, PolicyStage, C> step(
            String id, String zh, String en, Class<C> command) {
        return new StepBuilder<>(id, Text.of(zh, en), command);
    }
}

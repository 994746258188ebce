package org.jointmeeting.membership;

import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.provision.Text;

/** Begins a step by which the composition or a reading changes. */
final class MembershipStep {
    private MembershipStep() {}

    static <C extends Command> StepBuilder<Membership, MembershipStage, C> step(
            String id, String zh, String en, Class<C> command) {
        return new StepBuilder<>(id, Text.of(zh, en), command);
    }
}

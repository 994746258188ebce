package org.jointmeeting.meeting;

import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.provision.Text;

/** Begins a step of a meeting's life. */
final class MeetingStep {
    private MeetingStep() {}

    static <C extends Command> StepBuilder<Meeting, MeetingStage, C> step(
            String id, String zh, String en, Class<C> command) {
        return new StepBuilder<>(id, Text.of(zh, en), command);
    }
}

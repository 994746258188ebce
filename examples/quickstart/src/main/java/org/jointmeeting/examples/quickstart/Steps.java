package org.jointmeeting.examples.quickstart;

import java.util.List;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;

/** The names of the steps that commands ask for. */
final class Steps {
    private static final List<Procedure<?>> PROCEDURES = List.of(PolicyProcedure.PROCEDURE, MeetingProcedure.PROCEDURE);

    private Steps() {}

    /** What a command asks for, as the procedure names it. */
    static Text named(SubjectId subject, Command command) {
        for (Procedure<?> procedure : PROCEDURES) {
            if (procedure.kind().equals(subject.kind())) {
                for (Step<?, ?> step : procedure.steps()) {
                    if (step.command() == command.getClass()) {
                        return step.text();
                    }
                }
            }
        }
        String name = command.getClass().getSimpleName();
        return Text.of(name, name);
    }
}

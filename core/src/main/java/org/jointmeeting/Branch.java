package org.jointmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Facts;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.worklist.Obligation;

/**
 * A branch of the joint meeting's work: a procedure with what it needs to know beforehand and what it asks of people afterwards.
 * A new procedure comes in as one more of these.
 */
record Branch<S extends Subject>(Procedure<S> procedure, Needs<S> needs, Duties<S> duties) {

    /** What a decision must know beyond its subject. */
    @FunctionalInterface
    interface Needs<S> {
        /** The facts for one command, or, without a command, for all available actions. */
        Facts facts(S state, Optional<Command> command, Sources sources);
    }

    /** What a state asks of people. */
    @FunctionalInterface
    interface Duties<S> {
        List<Obligation> of(SubjectId subject, S state, WorkingRules rules, LocalDate day);
    }
}

package org.jointmeeting;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.worklist.Obligation;

/** A branch of the joint meeting's work: a procedure with what it asks of people afterwards. */
record Branch<S extends Subject>(Procedure<S> procedure, Duties<S> duties) {

    /** What a state asks of people. */
    @FunctionalInterface
    interface Duties<S> {
        List<Obligation> of(SubjectId subject, S state, WorkingRules rules, LocalDate day);
    }
}

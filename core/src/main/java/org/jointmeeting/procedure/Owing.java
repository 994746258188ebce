package org.jointmeeting.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.provision.Provision;

/**
 * One thing that is owed on a subject.
 *
 * @param about what in the subject is meant: a unit's or a policy's id; empty text when it is the subject as a whole
 * @param assignees who must see to it, any one of them
 * @param since the day from which it is open, inclusive; may lie ahead
 * @param until the day from which it is open no more, exclusive; empty while only the act itself ends it
 * @param due the last day in time, where an article or a local rule gives one
 * @param provision the provision, as code cites it
 */
public record Owing(
        String about,
        List<Standing> assignees,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<LocalDate> due,
        Provision provision) {

    public Owing {
        assignees = List.copyOf(assignees);
    }
}

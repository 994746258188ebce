package org.jointmeeting.procedure;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.provision.Text;

/**
 * How the subjects of a procedure come before a meeting: what the meeting must know of one, which outcomes it can have there, and
 * what then becomes of it. Supplied by the procedure, so that a meeting knows no kind of subject.
 *
 * @param <S> the subject's type
 */
public interface Tabling<S extends Subject> {

    /**
     * What a meeting must know of a subject on its agenda.
     *
     * @param subject how it stands
     * @return what counts for the meeting
     */
    AgendaMatter matter(S subject);

    /**
     * The outcomes that a meeting can declare for a subject.
     *
     * @return at least one
     */
    List<AgendaOutcome> outcomes();

    /**
     * What a subject is told when a meeting takes it up, or drops it.
     *
     * @param meeting the meeting; empty when it drops the subject
     */
    Command scheduled(Optional<SubjectId> meeting);

    /**
     * What a subject is told when the minutes settle it.
     *
     * @param outcome the id of one of the {@link #outcomes()}
     * @throws IllegalArgumentException if it is none of them
     */
    Command settled(String outcome);

    /**
     * An outcome that a meeting can declare.
     *
     * @param id its id, such as {@code AGREED}
     * @param text its name
     * @param needsNoObjection whether it cannot stand while a unit objects, where the rules read agreement so
     */
    record AgendaOutcome(String id, Text text, boolean needsNoObjection) {}
}

package org.jointmeeting.procedure;

/**
 * The id of a subject of one kind. It knows what may be asked of it, so that a meeting's command on a policy does not compile.
 *
 * @param <S> the subject's type
 * @param <C> the family of its commands
 */
public interface CaseId<S extends Subject, C extends Command> {

    /**
     * The subject that it names.
     *
     * @return kind and id
     */
    SubjectId subject();
}

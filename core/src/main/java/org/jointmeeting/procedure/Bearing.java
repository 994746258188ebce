package org.jointmeeting.procedure;

import org.jointmeeting.rules.book.Question;

/** Something beside its own subject on which an act bears, and in whose timeline it shows. */
public sealed interface Bearing {

    /**
     * An entry of the register: the act shows with the subject whose entry it is.
     *
     * @param number the entry's number
     */
    record OnEntry(long number) implements Bearing {}

    /** Another subject. */
    record OnSubject(SubjectId subject) implements Bearing {}

    /**
     * How an unclear place of the rules is read (Article 13): the act shows with every case under way whose procedure
     * {@linkplain Procedure#questions() turns on it}.
     *
     * @param question the unclear place
     */
    record OnReading(Question question) implements Bearing {
        /** The kind under which unclear places are named beside subjects. */
        public static final String KIND = "unclear-place";

        /**
         * The unclear place, named as subjects are.
         *
         * @return the kind {@value #KIND} and the question's name
         */
        public SubjectId place() {
            return new SubjectId(KIND, question.name());
        }
    }
}

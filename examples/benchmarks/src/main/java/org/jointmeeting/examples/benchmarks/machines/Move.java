package org.jointmeeting.examples.benchmarks.machines;

import java.util.Locale;
import org.jointmeeting.procedure.Command;

/** What is asked for on the escalated route. */
public enum Move {
    /** The lead unit starts a draft. */
    START_DRAFT,
    /** The lead unit works on the dossier. */
    WORK_ON_DOSSIER,
    /** The lead unit solicits opinions. */
    SOLICIT_OPINIONS,
    /** A unit that was asked gives its opinion. */
    GIVE_OPINION,
    /** The lead unit closes the consultation. */
    CLOSE_CONSULTATION,
    /** The lead unit answers an opinion. */
    ANSWER_OPINION,
    /** The lead unit submits the review draft. */
    SUBMIT_REVIEW_DRAFT,
    /** The office passes the review. */
    PASS_REVIEW,
    /** Minutes say that a meeting did not agree. */
    SETTLE_NOT_AGREED,
    /** Minutes say that a meeting agreed. */
    SETTLE_AGREED,
    /** The lead unit submits for approval. */
    SUBMIT_FOR_APPROVAL,
    /** The office records the approval. */
    RECORD_APPROVAL,
    /** The lead unit issues. */
    ISSUE,
    /** The lead unit files for the record. */
    FILE_FOR_RECORD;

    /**
     * The move that a command of the joint meeting asks for.
     *
     * @param command such as {@code StartDraft}
     * @return such as {@link #START_DRAFT}
     */
    public static Move of(Command command) {
        String name = command.getClass().getSimpleName();
        return valueOf(name.replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }
}

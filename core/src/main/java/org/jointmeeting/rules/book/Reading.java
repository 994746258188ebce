package org.jointmeeting.rules.book;

import java.util.Arrays;
import java.util.List;

/**
 * A way to read an unclear place that the procedures know how to follow; for each place the project's own choice stands first. What
 * each says is data of the rule book ({@link Interpretation}), which names it, as recorded acts do, by its id.
 */
public enum Reading {
    /** One trigger of Article 11 suffices. */
    TRIGGERS_ARE_ALTERNATIVES(Question.TRIGGERS, "alternatives"),
    /** All three triggers of Article 11 must hold. */
    TRIGGERS_ARE_CUMULATIVE(Question.TRIGGERS, "cumulative"),
    /** The convener alone convenes the special coordination meeting on a policy under Article 11. */
    CONVENER_CONVENES(Question.SPECIAL_MEETING_CONVENER, "convener"),
    /** The convener or the office director convenes it. */
    CONVENER_OR_DIRECTOR_CONVENES(Question.SPECIAL_MEETING_CONVENER, "convener-or-director"),
    /** A special coordination meeting has agreed when no objection stands and the presider declares it. */
    AGREED_WITHOUT_OBJECTION(Question.AGREEMENT, "no-objection-and-declaration"),
    /** It has agreed when the presider declares it. */
    AGREED_AS_DECLARED(Question.AGREEMENT, "declaration"),
    /** A new scope of beneficiaries is shown with a warning. */
    NEW_SCOPE_WARNS(Question.NEW_SCOPE, "warns"),
    /** A new scope of beneficiaries is reserved to the city. */
    NEW_SCOPE_RESERVED(Question.NEW_SCOPE, "reserved"),
    /** 统一上报 is read 同意上报. */
    REPORTED_AS_AGREED(Question.REPORT_TYPO, "agreed"),
    /** 对政策人有 is read 对政策仍有. */
    STILL_OBJECTING(Question.STILL_TYPO, "still"),
    /** The unnumbered items are counted by their place. */
    NUMBERS_INFERRED(Question.UNNUMBERED_ITEMS, "inferred"),
    /** The legal affairs office is consulted and no member. */
    LEGAL_AFFAIRS_IS_CONSULTEE(Question.LEGAL_AFFAIRS_OFFICE, "consultee"),
    /** A unit is not asked about its own draft. */
    LEAD_IS_NOT_ASKED(Question.LEAD_AS_CONSULTEE, "not-asked"),
    /** The office reviews civil affairs' own draft, and the register shows it. */
    OFFICE_REVIEWS_OWN_DRAFT(Question.OWN_DRAFT_REVIEW, "reviews-and-shows"),
    /** Convening and presiding are separate acts. */
    CONVENING_IS_NOT_PRESIDING(Question.CONVENING_AND_PRESIDING, "separate"),
    /** The general convener's coordination meeting is a type of its own. */
    GENERAL_COORDINATION_IS_A_TYPE(Question.GENERAL_COORDINATION_MEETING, "own-type"),
    /** Every item of Article 9 is mandatory. */
    DOSSIER_IS_MANDATORY(Question.DOSSIER_ITEMS, "all-mandatory"),
    /** From which day a draft for comment counts, the host says. */
    HOST_SETS_DATE(Question.DRAFT_STATUS, "host-sets-date");

    private final Question question;
    private final String id;

    Reading(Question question, String id) {
        this.question = question;
        this.id = id;
    }

    /**
     * The unclear place.
     *
     * @return the question that this answers
     */
    public Question question() {
        return question;
    }

    /**
     * The name by which rule books and recorded acts take it.
     *
     * @return an id, such as {@code cumulative}; no other reading of the same place has it
     */
    public String id() {
        return id;
    }

    static List<Reading> of(Question question) {
        return Arrays.stream(values()).filter(r -> r.question == question).toList();
    }
}

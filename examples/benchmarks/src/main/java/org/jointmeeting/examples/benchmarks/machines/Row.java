package org.jointmeeting.examples.benchmarks.machines;

import java.util.List;

/** One row of the escalated route's table. */
record Row(Place from, Move move, Who who, Place to) {

    /** The rows of the escalated route, and only those. */
    static final List<Row> ALL = List.of(
            new Row(Place.UNSTARTED, Move.START_DRAFT, Who.LEAD_UNIT, Place.DRAFTING),
            new Row(Place.DRAFTING, Move.WORK_ON_DOSSIER, Who.LEAD_UNIT, Place.DRAFTING),
            new Row(Place.DRAFTING, Move.SOLICIT_OPINIONS, Who.LEAD_UNIT, Place.CONSULTATION),
            new Row(Place.CONSULTATION, Move.GIVE_OPINION, Who.ASKED_UNIT, Place.CONSULTATION),
            new Row(Place.CONSULTATION, Move.CLOSE_CONSULTATION, Who.LEAD_UNIT, Place.REVISION),
            new Row(Place.REVISION, Move.ANSWER_OPINION, Who.LEAD_UNIT, Place.REVISION),
            new Row(Place.REVISION, Move.WORK_ON_DOSSIER, Who.LEAD_UNIT, Place.REVISION),
            new Row(Place.REVISION, Move.SUBMIT_REVIEW_DRAFT, Who.LEAD_UNIT, Place.PRELIMINARY_REVIEW),
            new Row(Place.PRELIMINARY_REVIEW, Move.PASS_REVIEW, Who.OFFICE, Place.SPECIAL_COORDINATION),
            new Row(Place.SPECIAL_COORDINATION, Move.SETTLE_NOT_AGREED, Who.MINUTES, Place.GENERAL_COORDINATION),
            new Row(Place.GENERAL_COORDINATION, Move.SETTLE_AGREED, Who.MINUTES, Place.APPROVAL_DRAFTING),
            new Row(Place.APPROVAL_DRAFTING, Move.WORK_ON_DOSSIER, Who.LEAD_UNIT, Place.APPROVAL_DRAFTING),
            new Row(Place.APPROVAL_DRAFTING, Move.SUBMIT_FOR_APPROVAL, Who.LEAD_UNIT, Place.GOVERNMENT_DECISION),
            new Row(Place.GOVERNMENT_DECISION, Move.RECORD_APPROVAL, Who.OFFICE, Place.APPROVED),
            new Row(Place.APPROVED, Move.ISSUE, Who.LEAD_UNIT, Place.ISSUED),
            new Row(Place.ISSUED, Move.FILE_FOR_RECORD, Who.LEAD_UNIT, Place.FILED));

    boolean stays() {
        return from == to;
    }
}

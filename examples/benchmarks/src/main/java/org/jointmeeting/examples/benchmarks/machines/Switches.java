package org.jointmeeting.examples.benchmarks.machines;

/** The route as a hand-written switch: the least that the work itself costs. */
public final class Switches implements Machine {
    /** Makes it. */
    public Switches() {}

    @Override
    public Paper take(Ask ask) {
        switch (ask.before().place()) {
            case UNSTARTED -> on(ask, Move.START_DRAFT, Who.LEAD_UNIT, Place.DRAFTING);
            case DRAFTING -> drafting(ask);
            case CONSULTATION -> consultation(ask);
            case REVISION -> revision(ask);
            case PRELIMINARY_REVIEW -> on(ask, Move.PASS_REVIEW, Who.OFFICE, Place.SPECIAL_COORDINATION);
            case SPECIAL_COORDINATION -> on(ask, Move.SETTLE_NOT_AGREED, Who.MINUTES, Place.GENERAL_COORDINATION);
            case GENERAL_COORDINATION -> on(ask, Move.SETTLE_AGREED, Who.MINUTES, Place.APPROVAL_DRAFTING);
            case APPROVAL_DRAFTING -> approvalDrafting(ask);
            case GOVERNMENT_DECISION -> on(ask, Move.RECORD_APPROVAL, Who.OFFICE, Place.APPROVED);
            case APPROVED -> on(ask, Move.ISSUE, Who.LEAD_UNIT, Place.ISSUED);
            case ISSUED -> on(ask, Move.FILE_FOR_RECORD, Who.LEAD_UNIT, Place.FILED);
            case FILED -> {
                // Nothing is left to do.
            }
        }
        return ask.after();
    }

    private static void drafting(Ask ask) {
        switch (ask.move()) {
            case WORK_ON_DOSSIER -> make(ask, Who.LEAD_UNIT, Place.DRAFTING);
            case SOLICIT_OPINIONS -> make(ask, Who.LEAD_UNIT, Place.CONSULTATION);
            default -> throw new IllegalStateException("no step for " + ask.move());
        }
    }

    private static void consultation(Ask ask) {
        switch (ask.move()) {
            case GIVE_OPINION -> make(ask, Who.ASKED_UNIT, Place.CONSULTATION);
            case CLOSE_CONSULTATION -> make(ask, Who.LEAD_UNIT, Place.REVISION);
            default -> throw new IllegalStateException("no step for " + ask.move());
        }
    }

    private static void revision(Ask ask) {
        switch (ask.move()) {
            case ANSWER_OPINION, WORK_ON_DOSSIER -> make(ask, Who.LEAD_UNIT, Place.REVISION);
            case SUBMIT_REVIEW_DRAFT -> make(ask, Who.LEAD_UNIT, Place.PRELIMINARY_REVIEW);
            default -> throw new IllegalStateException("no step for " + ask.move());
        }
    }

    private static void approvalDrafting(Ask ask) {
        switch (ask.move()) {
            case WORK_ON_DOSSIER -> make(ask, Who.LEAD_UNIT, Place.APPROVAL_DRAFTING);
            case SUBMIT_FOR_APPROVAL -> make(ask, Who.LEAD_UNIT, Place.GOVERNMENT_DECISION);
            default -> throw new IllegalStateException("no step for " + ask.move());
        }
    }

    private static void on(Ask ask, Move move, Who who, Place to) {
        if (ask.move() != move) {
            throw new IllegalStateException("no step for " + ask.move());
        }
        make(ask, who, to);
    }

    private static void make(Ask ask, Who who, Place to) {
        if (ask.mayBeMadeBy(who)) {
            ask.make(to);
        }
    }
}

package org.jointmeeting.rules.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jointmeeting.rules.book.Fault;
import org.jointmeeting.rules.book.RuleBook;

/**
 * What a rule book must satisfy as a whole: first its shape, then each part of it. Every part is checked whatever the others
 * hold, so that all faults come at once; what cannot be read is reported once and left alone afterwards.
 */
public final class RuleBookCheck {

    /** A check of one part. */
    @FunctionalInterface
    private interface Part {
        void check(Place book, Provided provided, Faults faults);
    }

    private static final List<Part> PARTS = List.of(
            EditionCheck::check,
            ClauseCheck::check,
            CompositionCheck::check,
            SeatCheck::check,
            DutyCheck::check,
            MeetingTypeCheck::check,
            CategoryCheck::check,
            InterpretationCheck::check,
            LocalRulesCheck::check);

    private RuleBookCheck() {}

    /** Every fault of a rule book, in the order in which its JSON form is written; none for a good one. */
    public static List<Fault> faults(RuleBook book) {
        return faults(RecordTree.write(book));
    }

    /** Every fault of a document, in its order; none if it is a good rule book. */
    public static List<Fault> faults(JsonNode document) {
        Faults faults = new Faults();
        Place book = Place.root(document);
        RuleBookShape.check(book, faults);
        if (document.isObject()) {
            Provided provided = Provided.by(book);
            PARTS.forEach(part -> part.check(book, provided, faults));
        }
        return faults.inOrderOf(document);
    }
}

package org.jointmeeting.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.RuleBookReader;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.RuleBook;

/** The rule book of another district: several ranks of conveners, no office director, a quorum, triggers that must all hold. */
final class SampleDistrict {
    private SampleDistrict() {}

    /** As it is written: the unit that issues has no seat for anybody who could. */
    static WorkingRules asWritten() {
        try (InputStream in = FutianRules.class.getResourceAsStream("sample-district.json")) {
            return RuleBookReader.read(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the lead units issuing what they drafted. */
    static WorkingRules issuingByTheLead() {
        RuleBook book = asWritten().book();
        return WorkingRules.of(book.withLocal(book.local().withIssuers(List.of())));
    }
}

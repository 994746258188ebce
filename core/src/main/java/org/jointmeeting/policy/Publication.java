package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.outcome.GovernmentResult;

/**
 * From the submission to the district government to the filing (Article 11(2) to (4)).
 *
 * @param submittedOn the day of the latest submission; empty before it
 * @param objections the units whose objections travelled with the submission
 * @param decision what the district government decided on it; empty before it
 * @param decisionDocument the number of the government's document; empty before it
 * @param decidedOn its date; empty before it
 * @param document the number under which the policy was issued; empty before it
 * @param issuedOn the day of issue; empty before it
 * @param effectiveOn the day from which it applies; empty before it
 * @param filedOn the day of filing for the record; empty before it
 */
@Value.Builder
@JsonPropertyOrder({
    "submittedOn",
    "objections",
    "decision",
    "decisionDocument",
    "decidedOn",
    "document",
    "issuedOn",
    "effectiveOn",
    "filedOn"
})
public record Publication(
        Optional<LocalDate> submittedOn,
        @MayBeLeftOut List<UnitId> objections,
        Optional<GovernmentResult> decision,
        Optional<String> decisionDocument,
        Optional<LocalDate> decidedOn,
        Optional<String> document,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> filedOn)
        implements WithPublication {

    /** Not submitted yet. */
    static final Publication NONE = new Publication(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Publication {
        objections = List.copyOf(objections);
    }

    Publication decided(GovernmentResult result, String number, LocalDate day) {
        return new Publication(
                submittedOn,
                objections,
                Optional.of(result),
                Optional.of(number),
                Optional.of(day),
                document,
                issuedOn,
                effectiveOn,
                filedOn);
    }

    Publication issued(String number, LocalDate day, LocalDate effective) {
        return new Publication(
                submittedOn,
                objections,
                decision,
                decisionDocument,
                decidedOn,
                Optional.of(number),
                Optional.of(day),
                Optional.of(effective),
                filedOn);
    }

    /** A new submission leaves nothing of an earlier one. */
    static Publication submitted(LocalDate day, List<UnitId> objecting) {
        return new Publication(
                Optional.of(day),
                objecting,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}

package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.outcome.GovernmentResult;
import org.jointmeeting.procedure.Stamp;

/** What was done from the submission to the district government to the end of a policy (Articles 8(3), 11(2) to (4) and 14). */
public sealed interface PublicationEvent extends PolicyEvent {

    /**
     * The approval draft was submitted to the district government.
     *
     * @param objections the units whose objections travel with it
     */
    @JsonTypeName("SubmittedForApproval")
    @JsonPropertyOrder({"objections"})
    record SubmittedForApproval(@MayBeLeftOut List<UnitId> objections) implements PublicationEvent {

        public SubmittedForApproval {
            objections = List.copyOf(objections);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withPublication(Publication.submitted(stamp.on(), objections));
        }
    }

    /**
     * The district government decided; what it returns begins the coordination anew.
     *
     * @param result what it decided
     * @param document the number of its document
     * @param reasons the reasons; empty for an approval
     */
    @JsonTypeName("GovernmentDecided")
    @JsonPropertyOrder({"result", "document", "decidedOn", "reasons"})
    record GovernmentDecided(GovernmentResult result, String document, LocalDate decidedOn, String reasons)
            implements PublicationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            Policy decided = before.withPublication(before.publication().decided(result, document, decidedOn));
            return result == GovernmentResult.RETURNED ? decided.begunAnew() : decided;
        }
    }

    /**
     * The policy was issued.
     *
     * @param issuer the unit that issued it
     * @param document the number under which it was issued
     * @param issuedOn the day of issue
     * @param effectiveOn the day from which it applies
     */
    @JsonTypeName("Issued")
    @JsonPropertyOrder({"issuer", "document", "issuedOn", "effectiveOn"})
    record Issued(UnitId issuer, String document, LocalDate issuedOn, LocalDate effectiveOn)
            implements PublicationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withPublication(before.publication().issued(document, issuedOn, effectiveOn));
        }
    }

    /**
     * The policy was filed for the record.
     */
    @JsonTypeName("Filed")
    record Filed() implements PublicationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withPublication(before.publication().withFiledOn(stamp.on()));
        }
    }

    /** The draft was withdrawn. */
    @JsonTypeName("Withdrawn")
    @JsonPropertyOrder({"reason"})
    record Withdrawn(String reason) implements PublicationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before;
        }
    }

    /** An adjusted policy took its place. */
    @JsonTypeName("Superseded")
    @JsonPropertyOrder({"by"})
    record Superseded(PolicyId by) implements PublicationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withSucceededBy(by);
        }
    }

    /**
     * The policy was repealed.
     *
     * @param document the number of the document that repeals it
     */
    @JsonTypeName("Repealed")
    @JsonPropertyOrder({"document", "repealedOn", "reason"})
    record Repealed(String document, LocalDate repealedOn, String reason) implements PublicationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before;
        }
    }

    /** The policy was moved to another edition of the working rules. */
    @JsonTypeName("MovedToEdition")
    @JsonPropertyOrder({"edition", "reason"})
    record MovedToEdition(String edition, String reason) implements PublicationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withEdition(edition);
        }
    }
}

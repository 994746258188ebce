package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What may be asked from the submission to the district government to the policy's end (Articles 8(3), 11(2) to (4) and 14). */
public sealed interface PublicationCommand extends PolicyCommand {

    /**
     * Submit the approval draft to the district government (报请区政府审定, Article 11(2) and (3)).
     */
    @JsonTypeName("SubmitForApproval")
    record SubmitForApproval() implements PublicationCommand {}

    /**
     * Record that the district government approved (审定, Article 11).
     *
     * @param document the number of the government's document
     */
    @JsonTypeName("RecordApproval")
    @JsonPropertyOrder({"document", "decidedOn"})
    record RecordApproval(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate decidedOn) implements PublicationCommand {}

    /**
     * Record that the district government returned the policy for revision.
     *
     * @param document the number of the government's document
     */
    @JsonTypeName("RecordReturn")
    @JsonPropertyOrder({"document", "decidedOn", "reasons"})
    record RecordReturn(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 5000) String reasons)
            implements PublicationCommand {}

    /**
     * Record that the district government rejected the policy.
     *
     * @param document the number of the government's document
     */
    @JsonTypeName("RecordRejection")
    @JsonPropertyOrder({"document", "decidedOn", "reasons"})
    record RecordRejection(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 5000) String reasons)
            implements PublicationCommand {}

    /**
     * Issue the policy (印发, Article 11(4)); a policy that it adjusts is superseded.
     *
     * @param document the number under which it is issued
     * @param issuedOn the day of issue
     * @param effectiveOn the day from which it applies
     */
    @JsonTypeName("Issue")
    @JsonPropertyOrder({"document", "issuedOn", "effectiveOn"})
    record Issue(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate effectiveOn) implements PublicationCommand {}

    /**
     * File the issued policy with the office for the record (备案, Article 11(4)).
     */
    @JsonTypeName("FileForRecord")
    record FileForRecord() implements PublicationCommand {}

    /** Withdraw the draft. The rules are silent on it. */
    @JsonTypeName("Withdraw")
    @JsonPropertyOrder({"reason"})
    record Withdraw(@NotBlank @Size(max = 2000) String reason) implements PublicationCommand {}

    /**
     * Give way to the policy that adjusted this one. Only that policy's issue brings it.
     *
     * @param by the policy that takes its place
     */
    @JsonTypeName("Supersede")
    @JsonPropertyOrder({"by"})
    record Supersede(@NotNull @Valid PolicyId by) implements PublicationCommand {}

    /**
     * Record that a policy in force was repealed (Article 8(3)).
     *
     * @param document the number of the document that repeals it
     */
    @JsonTypeName("Repeal")
    @JsonPropertyOrder({"document", "repealedOn", "reason"})
    record Repeal(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate repealedOn,
            @NotBlank @Size(max = 2000) String reason)
            implements PublicationCommand {}

    /** Move the policy to another edition of the working rules (Article 14). */
    @JsonTypeName("MoveToEdition")
    @JsonPropertyOrder({"edition", "reason"})
    record MoveToEdition(
            @NotBlank @Size(max = 100) String edition,
            @NotBlank @Size(max = 2000) String reason) implements PublicationCommand {}
}

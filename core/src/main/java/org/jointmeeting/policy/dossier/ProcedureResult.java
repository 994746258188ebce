package org.jointmeeting.policy.dossier;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.provision.Text;

/**
 * What came of one of the six procedures of Article 9, paragraph 3: done, with reference and date, or not applicable, with a
 * reason.
 *
 * @param reference the record's reference when it was done; otherwise empty
 * @param date the day it was done; otherwise empty
 * @param notApplicable the reason why it does not apply; empty when it was done
 */
@JsonPropertyOrder({"procedure", "reference", "date", "notApplicable"})
public record ProcedureResult(
        @NotNull DecisionProcedure procedure,
        Optional<@Pattern(regexp = Text.NOT_BLANK) @Size(max = 200) String> reference,
        Optional<LocalDate> date,
        Optional<@Pattern(regexp = Text.NOT_BLANK) @Size(max = 2000) String> notApplicable) {

    /**
     * It was done.
     *
     * @param reference the record's reference
     * @param date the day
     */
    public static ProcedureResult done(DecisionProcedure procedure, String reference, LocalDate date) {
        return new ProcedureResult(procedure, Optional.of(reference), Optional.of(date), Optional.empty());
    }

    /**
     * It does not apply.
     *
     * @param reason why not
     */
    public static ProcedureResult notApplicable(DecisionProcedure procedure, String reason) {
        return new ProcedureResult(procedure, Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    /** Whether it says exactly one of the two: done with reference and date, or not applicable with a reason. */
    public boolean conclusive() {
        return notApplicable.isPresent()
                ? reference.isEmpty() && date.isEmpty()
                : reference.isPresent() && date.isPresent();
    }
}

package net.example.wheelchair;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;

/** What may be asked of a loan. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(LoanCommand.AskFor.class),
    @JsonSubTypes.Type(LoanCommand.Lend.class),
    @JsonSubTypes.Type(LoanCommand.Refer.class),
    @JsonSubTypes.Type(LoanCommand.NoteLoanMeeting.class),
    @JsonSubTypes.Type(LoanCommand.LendAsResolved.class),
    @JsonSubTypes.Type(LoanCommand.DeclineAsResolved.class),
    @JsonSubTypes.Type(LoanCommand.GiveBack.class)
})
sealed interface LoanCommand extends Command {

    @JsonTypeName("AskFor")
    @JsonPropertyOrder({"lender", "days"})
    record AskFor(@NotNull UnitId lender, @Min(1) @Max(365) int days) implements LoanCommand {}

    @JsonTypeName("Lend")
    record Lend() implements LoanCommand {}

    @JsonTypeName("Refer")
    record Refer() implements LoanCommand {}

    @JsonTypeName("NoteLoanMeeting")
    @JsonPropertyOrder({"meeting"})
    record NoteLoanMeeting(Optional<@Valid SubjectId> meeting) implements LoanCommand {}

    @JsonTypeName("LendAsResolved")
    record LendAsResolved() implements LoanCommand {}

    @JsonTypeName("DeclineAsResolved")
    record DeclineAsResolved() implements LoanCommand {}

    @JsonTypeName("GiveBack")
    record GiveBack() implements LoanCommand {}
}

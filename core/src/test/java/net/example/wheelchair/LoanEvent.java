package net.example.wheelchair;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.procedure.SubjectId;

/** What was done to a loan. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(LoanEvent.AskedFor.class),
    @JsonSubTypes.Type(LoanEvent.Lent.class),
    @JsonSubTypes.Type(LoanEvent.Referred.class),
    @JsonSubTypes.Type(LoanEvent.LoanMeetingNoted.class),
    @JsonSubTypes.Type(LoanEvent.Resolved.class),
    @JsonSubTypes.Type(LoanEvent.GivenBack.class)
})
sealed interface LoanEvent extends Event<Loan> {

    @JsonTypeName("AskedFor")
    @JsonPropertyOrder({"lender", "days"})
    record AskedFor(UnitId lender, int days) implements LoanEvent {
        @Override
        public Loan applyTo(Loan before, Stamp stamp) {
            return new Loan(before.stage(), before.since(), Optional.of(lender), days, Optional.empty());
        }
    }

    @JsonTypeName("Lent")
    record Lent() implements LoanEvent {
        @Override
        public Loan applyTo(Loan before, Stamp stamp) {
            return before;
        }
    }

    @JsonTypeName("Referred")
    record Referred() implements LoanEvent {
        @Override
        public Loan applyTo(Loan before, Stamp stamp) {
            return before;
        }
    }

    @JsonTypeName("LoanMeetingNoted")
    @JsonPropertyOrder({"meeting"})
    record LoanMeetingNoted(Optional<SubjectId> meeting) implements LoanEvent {
        @Override
        public Loan applyTo(Loan before, Stamp stamp) {
            return new Loan(before.stage(), before.since(), before.lender(), before.days(), meeting);
        }
    }

    @JsonTypeName("Resolved")
    @JsonPropertyOrder({"outcome"})
    record Resolved(LoanOutcome outcome) implements LoanEvent {
        @Override
        public Loan applyTo(Loan before, Stamp stamp) {
            return before;
        }
    }

    @JsonTypeName("GivenBack")
    record GivenBack() implements LoanEvent {
        @Override
        public Loan applyTo(Loan before, Stamp stamp) {
            return before;
        }
    }
}

package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.procedure.Stamp;

/** What was done about matters reserved to the city (Article 10). */
public sealed interface CityStudyEvent extends PolicyEvent {

    /**
     * The office was asked to study reserved matters.
     *
     * @param circumstances the special circumstances (特殊情况)
     */
    @JsonTypeName("CityStudyRequested")
    @JsonPropertyOrder({"matters", "circumstances"})
    record CityStudyRequested(@MayBeLeftOut List<ReservedMatter> matters, String circumstances)
            implements CityStudyEvent {

        public CityStudyRequested {
            matters = List.copyOf(matters);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withStudy(before.study().asked(before.stage(), matters));
        }
    }

    /**
     * The office let the proposal go on because of special circumstances.
     *
     * @param matters the matters cleared
     */
    @JsonTypeName("StudyProceeded")
    @JsonPropertyOrder({"matters", "reasons"})
    record StudyProceeded(@MayBeLeftOut List<ReservedMatter> matters, String reasons) implements CityStudyEvent {

        public StudyProceeded {
            matters = List.copyOf(matters);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withStudy(before.study().proceeded(matters));
        }
    }

    /** The office referred the matter to the city. */
    @JsonTypeName("ReferredToCity")
    @JsonPropertyOrder({"reasons"})
    record ReferredToCity(String reasons) implements CityStudyEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before;
        }
    }

    /** The office declined the proposal. */
    @JsonTypeName("Declined")
    @JsonPropertyOrder({"reasons"})
    record Declined(String reasons) implements CityStudyEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before;
        }
    }
}

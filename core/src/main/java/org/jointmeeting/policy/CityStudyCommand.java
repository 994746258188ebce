package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What may be asked about matters reserved to the city (Article 10). */
public sealed interface CityStudyCommand extends PolicyCommand {

    /**
     * Ask the office to study the matters reserved to the city (Article 10, paragraph 2).
     *
     * @param circumstances the special circumstances (特殊情况)
     */
    @JsonTypeName("RequestCityStudy")
    @JsonPropertyOrder({"circumstances"})
    record RequestCityStudy(@NotBlank @Size(max = 5000) String circumstances) implements CityStudyCommand {}

    /** Record the study: the special circumstances justify going on (Article 10, paragraph 2). */
    @JsonTypeName("ProceedAfterStudy")
    @JsonPropertyOrder({"reasons"})
    record ProceedAfterStudy(@NotBlank @Size(max = 5000) String reasons) implements CityStudyCommand {}

    /** Record the study: the matter is referred to the city (Article 10). */
    @JsonTypeName("ReferToCity")
    @JsonPropertyOrder({"reasons"})
    record ReferToCity(@NotBlank @Size(max = 5000) String reasons) implements CityStudyCommand {}

    /** Record the study: the proposal is declined (Article 10). */
    @JsonTypeName("Decline")
    @JsonPropertyOrder({"reasons"})
    record Decline(@NotBlank @Size(max = 5000) String reasons) implements CityStudyCommand {}
}

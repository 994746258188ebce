package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * The estimate of what the policy needs (测算资金、人员和空间等资源需求量, Article 9, paragraph 2).
 *
 * @param funds yuan a year; 0 or more
 * @param staff people; 0 or more
 * @param space square metres; 0 or more
 */
@JsonPropertyOrder({"funds", "staff", "space"})
public record ResourceEstimate(
        @NotNull @PositiveOrZero BigDecimal funds,
        @PositiveOrZero int staff,
        @PositiveOrZero int space) {

    /** Brings the amount to one form, so that 100 and 100.00 are the same. */
    public ResourceEstimate {
        funds = funds.signum() == 0 ? BigDecimal.ZERO : funds.stripTrailingZeros();
        if (funds.scale() < 0) {
            funds = funds.setScale(0);
        }
    }
}

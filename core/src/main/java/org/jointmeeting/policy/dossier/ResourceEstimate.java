package org.jointmeeting.policy.dossier;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jointmeeting.json.MustBeThere;

/**
 * The estimate of what the policy needs (测算资金、人员和空间等资源需求量, Article 9, paragraph 2).
 *
 * @param funds yuan a year; 0 or more, up to 15 digits before and 2 after the point
 * @param staff people; 0 or more
 * @param space square metres; 0 or more
 */
@JsonPropertyOrder({"funds", "staff", "space"})
public record ResourceEstimate(
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 2)
        BigDecimal funds,

        @MustBeThere @PositiveOrZero int staff,
        @MustBeThere @PositiveOrZero int space) {

    /** Brings the amount to one form, so that 100 and 100.00 are the same; what no budget holds stays as it is, to be refused. */
    public ResourceEstimate {
        boolean plausible = Math.abs((long) funds.scale()) <= 100;
        if (plausible) {
            funds = funds.signum() == 0 ? BigDecimal.ZERO : funds.stripTrailingZeros();
            funds = funds.scale() < 0 ? funds.setScale(0) : funds;
        }
    }
}

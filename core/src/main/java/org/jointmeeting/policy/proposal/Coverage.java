package org.jointmeeting.policy.proposal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.rules.book.CategoryId;

/**
 * Whom a policy helps, how, where and when: what the overlap analysis compares (Article 5(3), Article 11).
 *
 * @param category its category (Article 2)
 * @param groups the groups it helps, each once; at least one
 * @param form in what form it helps
 * @param age the ages it helps, in years
 * @param income the monthly household income per head it helps, in yuan
 * @param residence which residents it helps
 * @param area the subdistrict offices in whose area it applies, each once, at most 200; empty for the whole district
 * @param from the first day on which it applies, inclusive
 * @param until the day on which it no longer applies, exclusive; empty for no end
 */
@Value.Builder
@JsonPropertyOrder({"category", "groups", "form", "age", "income", "residence", "area", "from", "until"})
public record Coverage(
        @NotNull @Valid CategoryId category,
        @MayBeLeftOut @NotNull @Size(max = 50) List<BeneficiaryGroup> groups,
        @NotNull BenefitForm form,
        @NotNull @Valid Range age,
        @NotNull @Valid Range income,
        @NotNull Residence residence,
        @MayBeLeftOut @NotNull @Size(max = 200) List<@Valid UnitId> area,
        @NotNull LocalDate from,
        Optional<LocalDate> until)
        implements WithCoverage {

    public Coverage {
        groups = List.copyOf(groups);
        area = List.copyOf(area);
    }
}

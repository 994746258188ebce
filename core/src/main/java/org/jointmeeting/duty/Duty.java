package org.jointmeeting.duty;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * A duty of Articles 5 to 7 and who holds it.
 *
 * @param kind what it is about
 * @param clause the clause id it stands under
 * @param holders the units that hold it; empty when the joint meeting as a whole does (Article 5)
 */
@JsonPropertyOrder({"kind", "clause", "holders"})
public record Duty(
        DutyKind kind,
        @Size(max = 64) String clause,
        @MayBeLeftOut @Size(max = 500) List<UnitId> holders) {

    public Duty {
        holders = List.copyOf(holders);
    }
}

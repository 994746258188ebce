package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import org.jointmeeting.provision.Text;

/** A unit (单位) that takes part in the joint meeting. */
@JsonPropertyOrder({"id", "name", "kind"})
public record Unit(@Valid UnitId id, @Valid Text name, UnitKind kind) {

    /**
     * Whether the unit is a member of the joint meeting (Article 4, paragraph 3).
     *
     * @return true for member units and subdistrict offices
     */
    @JsonIgnore
    public boolean isMember() {
        return kind == UnitKind.MEMBER_UNIT || kind == UnitKind.SUBDISTRICT_OFFICE;
    }
}

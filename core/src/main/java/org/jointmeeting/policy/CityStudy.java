package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * The office's study of matters reserved to the city (Article 10, paragraph 2).
 *
 * @param cameFrom the stage from which the lead unit asked for the study under way; empty while none is
 * @param asked the matters under study; empty while none is
 * @param cleared the matters that may go on because of special circumstances, as the proposal is now
 */
@JsonPropertyOrder({"cameFrom", "asked", "cleared"})
public record CityStudy(
        Optional<PolicyStage> cameFrom,
        @MayBeLeftOut List<ReservedMatter> asked,
        @MayBeLeftOut List<ReservedMatter> cleared) {

    /** Nothing studied. */
    static final CityStudy NONE = new CityStudy(Optional.empty(), List.of(), List.of());

    public CityStudy {
        asked = List.copyOf(asked);
        cleared = List.copyOf(cleared);
    }

    CityStudy asked(PolicyStage from, List<ReservedMatter> matters) {
        return new CityStudy(Optional.of(from), matters, cleared);
    }

    CityStudy without(List<ReservedMatter> lapsed) {
        List<ReservedMatter> left = new ArrayList<>(cleared);
        left.removeAll(lapsed);
        return new CityStudy(cameFrom, asked, left);
    }

    CityStudy proceeded(List<ReservedMatter> matters) {
        List<ReservedMatter> all = new ArrayList<>(cleared);
        all.addAll(matters);
        return new CityStudy(Optional.empty(), List.of(), all);
    }
}

package org.jointmeeting.policy.overlap;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.PolicyId;

/**
 * A policy in force that a proposal overlaps with (重叠交叉, Article 11).
 *
 * @param with the policy in force
 * @param dimensions in what the two meet
 */
@JsonPropertyOrder({"with", "title", "dimensions"})
public record Overlap(
        PolicyId with, String title, @MayBeLeftOut List<Dimension> dimensions) {

    public Overlap {
        dimensions = List.copyOf(dimensions);
    }
}

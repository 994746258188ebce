package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.policy.PolicyId;

/**
 * The fact of how the policies on an agenda stand.
 *
 * @param policies those that exist
 */
@JsonPropertyOrder({"policies"})
public record AgendaPolicies(List<AgendaPolicy> policies) {

    /** Copies the lists. */
    public AgendaPolicies {
        policies = List.copyOf(policies);
    }

    /**
     * One of them.
     *
     * @param policy its id
     * @return how it stands; empty if there is no such policy
     */
    public Optional<AgendaPolicy> of(PolicyId policy) {
        return policies.stream().filter(p -> p.policy().equals(policy)).findFirst();
    }
}

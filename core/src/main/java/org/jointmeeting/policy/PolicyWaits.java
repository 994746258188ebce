package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyStage.FILED;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.ISSUED;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;
import static org.jointmeeting.procedure.Waiting.waiting;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_11_I3;
import static org.jointmeeting.provision.Clauses.ART_11_I4;
import static org.jointmeeting.provision.Clauses.ART_5_I3;

import java.util.List;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Waiting;
import org.jointmeeting.provision.Text;

/** For what a policy waits where it asks nothing of anybody. */
final class PolicyWaits {

    /** Article 11(2): the meeting was convened; what is owed until it is held is owed by the meeting. */
    static final Waiting<Policy> SPECIAL_MEETING = Waiting.<Policy>waiting(
                    Text.of("等待已召集的专题协调会", "waits for the special coordination meeting that was convened"),
                    ART_11_I2,
                    SPECIAL_COORDINATION)
            .when((p, in) -> p.coordination().scheduled().isPresent())
            .naming(PolicyWaits::meeting);

    /** Article 11(3): likewise the general convener's meeting. */
    static final Waiting<Policy> GENERAL_MEETING = Waiting.<Policy>waiting(
                    Text.of("等待已召集的总召集人协调会", "waits for the general coordination meeting that was convened"),
                    ART_11_I3,
                    GENERAL_COORDINATION)
            .when((p, in) -> p.coordination().scheduled().isPresent())
            .naming(PolicyWaits::meeting);

    /** Article 11(4): it is in force; without the coordinated route filing is optional. */
    static final Waiting<Policy> IN_FORCE_UNFILED = Waiting.<Policy>waiting(
                    Text.of("已印发施行，未经统筹协调的可不报备案", "is in force; without coordination it need not be filed"),
                    ART_11_I4,
                    ISSUED)
            .when((p, in) -> p.coordination().agreed().isEmpty());

    /** Article 5(3): it is in force and stands in the catalogue until another act ends it. */
    static final Waiting<Policy> IN_FORCE =
            waiting(Text.of("现行有效，等待调整或者废止", "is in force until it is adjusted or repealed"), ART_5_I3, FILED);

    /** Everything that a policy can wait for. */
    static final List<Waiting<Policy>> ALL = List.of(SPECIAL_MEETING, GENERAL_MEETING, IN_FORCE_UNFILED, IN_FORCE);

    private PolicyWaits() {}

    private static List<Detail> meeting(Policy p, Setting in) {
        return p.coordination().scheduled().stream().map(m -> Detail.subject(m)).toList();
    }
}

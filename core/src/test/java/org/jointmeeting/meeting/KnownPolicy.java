package org.jointmeeting.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.Coordination;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.opinion.Opinion;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.SubjectId;

/** A policy as a meeting finds it: in a stage, with the units that object and the meeting that was convened for it. */
record KnownPolicy(
        PolicyId policy, PolicyStage stage, UnitId lead, List<UnitId> objecting, Optional<String> scheduled) {

    /** One that civil affairs leads and for which the meeting of the scenario was convened. */
    static KnownPolicy policy(String id, PolicyStage stage, UnitId... objecting) {
        return new KnownPolicy(
                PolicyId.of(id),
                stage,
                Units.CIVIL_AFFAIRS,
                List.of(objecting),
                Optional.of(MeetingScenario.ID.value()));
    }

    /** Where these policies stand like this, and there are no other subjects. */
    static Situation beside(Situation in, List<KnownPolicy> policies) {
        Map<SubjectId, Optional<Neighbour<?>>> known = new HashMap<>();
        policies.forEach(p -> known.put(p.policy().subject(), Optional.of(p.neighbour())));
        return in.beside(id -> known.getOrDefault(id, Optional.empty()));
    }

    private Neighbour<Policy> neighbour() {
        return new Neighbour<>(policy.subject(), state(), PolicyProcedure.PROCEDURE);
    }

    Policy state() {
        return Policy.UNSTARTED
                .withStage(stage)
                .withProposal(Proposals.ledBy(lead))
                .withConsultation(Policy.UNSTARTED
                        .consultation()
                        .withOpinions(
                                objecting.stream().map(KnownPolicy::objection).toList()))
                .withCoordination(new Coordination(
                        true,
                        List.of(),
                        Optional.empty(),
                        scheduled.map(id -> new SubjectId(MeetingProcedure.KIND, id))));
    }

    private static Opinion objection(UnitId unit) {
        return new Opinion(unit, Position.OBJECTION, "不同意。", Optional.empty(), Optional.empty(), MeetingScenario.START);
    }
}

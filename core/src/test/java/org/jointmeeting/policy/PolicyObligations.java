package org.jointmeeting.policy;

import java.util.List;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.worklist.Obligation;

/** What is owed for a policy on the day on which every scenario begins. */
final class PolicyObligations {
    static final SubjectId SUBJECT = PolicyId.of("FT-2026-001").subject();

    private PolicyObligations() {}

    static List<Obligation> owed(PolicyScenario p, WorkingRules rules) {
        return owed(p.policy(), rules);
    }

    static List<Obligation> owed(Policy policy, WorkingRules rules) {
        return Obligation.of(
                PolicyProcedure.PROCEDURE,
                policy,
                Situation.on(PolicyScenario.START).about(SUBJECT).under(rules).setting());
    }

    /** The kinds of what is owed under the rules as they are. */
    static List<String> kinds(PolicyScenario p) {
        return owed(p, Rules.futian()).stream().map(Obligation::kind).toList();
    }
}

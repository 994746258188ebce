package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph of a policy's stages, walked along the procedure's steps. */
class PolicyGraphTest {
    private static final List<Step<Policy, ?>> STEPS = PolicyProcedure.PROCEDURE.steps();
    private static final Map<PolicyStage, Set<PolicyStage>> NEXT = next();

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void every_stage_is_reached_from_the_beginning(PolicyStage stage) {
        assertThat(reachedFrom(PolicyStage.UNSTARTED)).contains(stage);
    }

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void no_stage_is_a_dead_end_even_for_those_who_never_withdraw(PolicyStage stage) {
        assertThat(reachedFrom(stage))
                .anyMatch(end -> end.isEnd() && end != PolicyStage.WITHDRAWN || stage == PolicyStage.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void exactly_the_ends_let_nothing_out(PolicyStage stage) {
        assertThat(STEPS.stream().noneMatch(step -> step.from().contains(stage)))
                .isEqualTo(stage.isEnd());
    }

    @ParameterizedTest
    @EnumSource(value = PolicyStage.class, mode = EnumSource.Mode.EXCLUDE, names = "UNSTARTED")
    void nothing_goes_back_to_the_beginning(PolicyStage stage) {
        assertThat(NEXT.getOrDefault(stage, Set.of())).doesNotContain(PolicyStage.UNSTARTED);
    }

    @Test
    void a_policy_in_force_goes_nowhere_but_out_of_force() {
        assertThat(reachedFrom(PolicyStage.FILED))
                .containsExactlyInAnyOrder(PolicyStage.FILED, PolicyStage.SUPERSEDED, PolicyStage.REPEALED);
    }

    @Test
    void the_government_is_reached_through_the_approval_draft_only() {
        assertThat(Arrays.stream(PolicyStage.values()).filter(s -> leadsTo(s, PolicyStage.GOVERNMENT_DECISION)))
                .containsExactly(PolicyStage.APPROVAL_DRAFTING);
    }

    @Test
    void coordination_is_reached_through_the_offices_review_only() {
        assertThat(Arrays.stream(PolicyStage.values()).filter(s -> leadsTo(s, PolicyStage.SPECIAL_COORDINATION)))
                .containsExactly(PolicyStage.PRELIMINARY_REVIEW);
    }

    @Test
    void every_step_has_an_id_of_its_own() {
        assertThat(STEPS).extracting(Step::id).doesNotHaveDuplicates();
    }

    @Test
    void every_step_has_a_name_of_its_own_in_both_languages() {
        assertThat(STEPS)
                .extracting(step -> step.text().zh())
                .doesNotHaveDuplicates()
                .allMatch(zh -> !zh.isBlank());
        assertThat(STEPS)
                .extracting(step -> step.text().en())
                .doesNotHaveDuplicates()
                .allMatch(en -> !en.isBlank());
    }

    @Test
    void no_two_steps_take_the_same_command_from_the_same_stage() {
        for (Step<Policy, ?> one : STEPS) {
            for (Step<Policy, ?> other : STEPS) {
                if (one != other && one.command() == other.command()) {
                    assertThat(one.from())
                            .as("%s and %s", one.id(), other.id())
                            .doesNotContainAnyElementsOf(other.from());
                }
            }
        }
    }

    @Test
    void every_command_has_a_step() {
        assertThat(PolicyCommand.class.getPermittedSubclasses())
                .allMatch(type -> STEPS.stream().anyMatch(step -> step.command() == type));
    }

    private static boolean leadsTo(PolicyStage from, PolicyStage to) {
        return from != to && NEXT.getOrDefault(from, Set.of()).contains(to);
    }

    private static Set<PolicyStage> reachedFrom(PolicyStage start) {
        Set<PolicyStage> reached = EnumSet.of(start);
        Deque<PolicyStage> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (PolicyStage next : NEXT.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static Map<PolicyStage, Set<PolicyStage>> next() {
        Map<PolicyStage, Set<PolicyStage>> next = new EnumMap<>(PolicyStage.class);
        for (Step<Policy, ?> step : STEPS) {
            for (Stage from : step.from()) {
                for (Stage to : step.to()) {
                    next.computeIfAbsent((PolicyStage) from, s -> EnumSet.noneOf(PolicyStage.class))
                            .add((PolicyStage) to);
                }
            }
        }
        return next;
    }
}

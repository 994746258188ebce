package org.jointmeeting.contract.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;
import org.junit.jupiter.api.Test;

/** The steps lead from the beginning to an end, and where they say. */
abstract class PathContract<S extends Subject> extends ProcedureChapter<S> {

    @Test
    void a_step_starts_and_leads_only_where_it_says() {
        everyAttempt(a -> a.accepted().ifPresent(accepted -> {
            Stage stage = accepted.stamp().stage();
            assertThat(accepted.step().from()).contains(a.before().stage());
            if (accepted.step().to().isEmpty()) {
                assertThat(stage).isEqualTo(a.before().stage());
            } else {
                assertThat(accepted.step().to()).contains(stage);
            }
        }));
    }

    @Test
    void ends_absorb() {
        everyAttempt(a -> {
            if (a.before().stage().isEnd()) {
                assertThat(a.reasons()).extracting(Refusal::code).contains(KernelRefusal.WRONG_STAGE.name());
                assertThat(procedure()
                                .available(a.before(), a.scene().settingFor(procedure(), a.before(), Optional.empty())))
                        .noneMatch(AvailableAction::permitted);
            }
        });
    }

    @Test
    void exactly_the_ends_let_nothing_out() {
        for (Stage stage : stages()) {
            assertThat(procedure().steps().stream()
                            .noneMatch(step -> step.from().contains(stage)))
                    .as("nothing starts from %s", stage.name())
                    .isEqualTo(stage.isEnd());
        }
    }

    @Test
    void nothing_goes_back_to_the_beginning() {
        assertThat(procedure().steps())
                .allSatisfy(step -> assertThat(step.to())
                        .as(step.id())
                        .doesNotContain(procedure().initial().stage()));
    }

    /** Along steps that people really took, none of which gives the subject up. */
    @Test
    void from_every_stage_people_come_to_an_end_without_giving_up() {
        StageGraph taken = new StageGraph();
        everyAttempt(a -> a.accepted()
                .filter(accepted ->
                        !contract().givingUp().contains(accepted.step().id()))
                .ifPresent(accepted ->
                        taken.add(a.before().stage(), accepted.stamp().stage())));
        Set<Stage> given = new HashSet<>();
        procedure().steps().stream()
                .filter(s -> contract().givingUp().contains(s.id()))
                .forEach(s -> given.addAll(s.to()));
        for (Stage stage : stages()) {
            if (!given.contains(stage)) {
                assertThat(taken.reachedFrom(stage))
                        .as("where people came from %s", stage.name())
                        .anyMatch(s -> (s.isEnd() && !given.contains(s))
                                || contract().arrived().contains(s));
            }
        }
    }

    @Test
    void every_step_has_an_id_and_a_name_of_its_own() {
        assertThat(procedure().steps()).extracting(Step::id).doesNotHaveDuplicates();
        assertThat(procedure().steps())
                .extracting(step -> step.text().zh())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(procedure().steps())
                .extracting(step -> step.text().en())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void every_command_has_a_step() {
        assertThat(procedure().steps().stream().<Class<?>>map(Step::command))
                .containsAll(members(procedure().commands()).toList());
    }

    /** The members of a family, those of its families among them. */
    private static Stream<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? members(type) : Stream.of(type));
    }

    @Test
    void no_two_steps_take_the_same_command_from_the_same_stage() {
        for (Step<S, ?> step : procedure().steps()) {
            for (Stage stage : step.from()) {
                assertThat(taking(step.command()).stream().filter(s -> s.from().contains(stage)))
                        .as("steps from %s", stage.name())
                        .containsExactly(step);
            }
        }
    }
}

package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
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

/** The graph of a meeting's stages, walked along the procedure's steps. */
class MeetingGraphTest {
    private static final List<Step<Meeting, ?>> STEPS = MeetingProcedure.PROCEDURE.steps();
    private static final Map<MeetingStage, Set<MeetingStage>> NEXT = next();

    @ParameterizedTest
    @EnumSource(MeetingStage.class)
    void every_stage_is_reached_from_the_beginning(MeetingStage stage) {
        assertThat(reachedFrom(MeetingStage.UNSTARTED)).contains(stage);
    }

    @ParameterizedTest
    @EnumSource(MeetingStage.class)
    void no_stage_is_a_dead_end(MeetingStage stage) {
        assertThat(reachedFrom(stage)).anyMatch(MeetingStage::isEnd);
    }

    @ParameterizedTest
    @EnumSource(MeetingStage.class)
    void exactly_the_ends_let_nothing_out(MeetingStage stage) {
        assertThat(STEPS.stream().noneMatch(step -> step.from().contains(stage)))
                .isEqualTo(stage.isEnd());
    }

    @Test
    void a_meeting_in_session_is_not_called_off() {
        assertThat(reachedFrom(MeetingStage.IN_SESSION))
                .containsExactlyInAnyOrder(MeetingStage.IN_SESSION, MeetingStage.HELD, MeetingStage.MINUTED);
    }

    @Test
    void only_a_held_meeting_has_minutes() {
        assertThat(NEXT.entrySet().stream()
                        .filter(e -> e.getValue().contains(MeetingStage.MINUTED))
                        .map(Map.Entry::getKey))
                .containsExactly(MeetingStage.HELD);
    }

    @Test
    void every_step_has_an_id_of_its_own() {
        assertThat(STEPS).extracting(Step::id).doesNotHaveDuplicates();
    }

    @Test
    void every_command_has_exactly_one_step() {
        assertThat(STEPS.stream().<Class<?>>map(Step::command))
                .containsExactlyInAnyOrder(MeetingCommand.class.getPermittedSubclasses());
    }

    private static Set<MeetingStage> reachedFrom(MeetingStage start) {
        Set<MeetingStage> reached = EnumSet.of(start);
        Deque<MeetingStage> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (MeetingStage next : NEXT.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static Map<MeetingStage, Set<MeetingStage>> next() {
        Map<MeetingStage, Set<MeetingStage>> next = new EnumMap<>(MeetingStage.class);
        for (Step<Meeting, ?> step : STEPS) {
            for (Stage from : step.from()) {
                for (Stage to : step.to()) {
                    next.computeIfAbsent((MeetingStage) from, s -> EnumSet.noneOf(MeetingStage.class))
                            .add((MeetingStage) to);
                }
            }
        }
        return next;
    }
}

package org.jointmeeting.contract.procedure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Owing;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;
import org.junit.jupiter.api.Test;

/** What is owed can be done by whoever owes it, and nothing lies about that nobody owes. */
abstract class OwedContract<S extends Subject> extends ProcedureChapter<S> {

    @Test
    void what_is_owed_is_named_and_met_by_steps_of_the_procedure_from_the_stages_it_is_owed_in() {
        assertThat(procedure().owed()).extracting(Owed::id).doesNotHaveDuplicates();
        for (Owed<S> owed : procedure().owed()) {
            assertThat(owed.text().zh()).as(owed.id()).isNotBlank();
            assertThat(owed.text().en()).as(owed.id()).isNotBlank();
            assertThat(procedure().steps()).as(owed.id()).containsAll(owed.metBy());
            for (var stage : owed.in()) {
                assertThat(owed.metBy().stream().flatMap(s -> s.from().stream()))
                        .as("where the steps start that meet %s", owed.id())
                        .contains(stage);
            }
        }
    }

    @Test
    void what_is_owed_names_who_since_when_and_under_what() {
        everyAttempt(a -> {
            for (Owed<S> owed : procedure().owed()) {
                List<Owing> owings = owed.of(a.before(), a.scene().aside());
                assertThat(owings).extracting(Owing::about).as(owed.id()).doesNotHaveDuplicates();
                for (Owing owing : owings) {
                    assertThat(owing.assignees()).as(owed.id()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(owing.provision().clause()).as(owed.id()).isNotBlank();
                    owing.until().ifPresent(day -> assertThat(day).as(owed.id()).isAfter(owing.since()));
                }
            }
        });
    }

    @Test
    void whoever_owes_something_may_take_a_step_that_meets_it() {
        everyAttempt(a -> {
            for (Owed<S> owed : procedure().owed()) {
                for (Owing owing : owed.of(a.before(), a.scene().aside())) {
                    for (Standing assignee : owing.assignees()) {
                        assertThat(mayMeet(owed, assignee, whenOpen(owing, a), a))
                                .as("%s may meet %s %s", assignee, owed.id(), owing.about())
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void while_a_subject_is_under_way_somebody_is_obliged_or_it_waits_for_something() {
        everyAttempt(a -> {
            if (isUnderWay(a)) {
                assertThat(isOwed(a) || waitsFor(a).isPresent())
                        .as("somebody is obliged in %s", a.before())
                        .isTrue();
            } else {
                assertThat(isOwed(a)).isFalse();
                assertThat(waitsFor(a)).isEmpty();
            }
        });
    }

    /** Whoever does not know that everything waits for them does nothing. */
    @Test
    void whoever_alone_can_move_a_subject_on_is_obliged_or_it_waits() {
        everyAttempt(a -> {
            Set<UnitId> movers = isUnderWay(a) ? movers(a) : Set.of();
            if (movers.size() == 1 && waitsFor(a).isEmpty()) {
                assertThat(obliged(a))
                        .as("obliged in %s, as only they can move it on", a.before())
                        .containsAll(movers);
            }
        });
    }

    @Test
    void for_what_it_waits_is_said_in_both_languages() {
        everyAttempt(a -> waitsFor(a).ifPresent(notice -> {
            assertThat(notice.message().zh()).isNotBlank();
            assertThat(notice.message().en()).isNotBlank();
            assertThat(notice.provision().citation().zh()).isNotBlank();
            assertThat(notice.provision().citation().en()).isNotBlank();
        }));
    }

    private Optional<Notice> waitsFor(Attempt<S> a) {
        return procedure().waitsFor(a.before(), a.scene().aside());
    }

    /** Whether something is owed today. */
    private boolean isOwed(Attempt<S> a) {
        return procedure().owed().stream()
                .flatMap(owed -> owed.of(a.before(), a.scene().aside()).stream())
                .anyMatch(o -> !o.since().isAfter(a.today())
                        && o.until().map(a.today()::isBefore).orElse(true)
                        && !o.assignees().isEmpty());
    }

    private boolean isUnderWay(Attempt<S> a) {
        return a.before().stage() != procedure().initial().stage()
                && !a.before().stage().isEnd();
    }

    /** The units for which somebody may take it to another stage today, otherwise than by giving it up, or have it taken there. */
    private Set<UnitId> movers(Attempt<S> a) {
        Set<UnitId> movers = bringers(a);
        for (Standing standing : candidates(a)) {
            for (Setting acting : Cast.as(standing, a.scene().in())) {
                if (!movers.contains(standing.unit())
                        && mayMove(
                                a.before(),
                                a.scene().with(acting).settingFor(procedure(), a.before(), Optional.empty()))) {
                    movers.add(standing.unit());
                }
            }
        }
        return movers;
    }

    /** Those who can come into question for a step that leads on. */
    private Set<Standing> candidates(Attempt<S> a) {
        Set<Standing> candidates = new LinkedHashSet<>();
        for (Step<S, ?> step : procedure().steps()) {
            if (leadsOn(step, a.before())) {
                step.parties()
                        .forEach(p -> candidates.addAll(
                                p.candidates().of(a.before(), a.scene().in())));
            }
        }
        return candidates;
    }

    private boolean leadsOn(Step<S, ?> step, S subject) {
        return step.from().contains(subject.stage())
                && step.to().stream().anyMatch(to -> to != subject.stage())
                && !contract().givingUp().contains(step.id());
    }

    /** The units that owe it an act on another subject, by which it is moved. */
    private Set<UnitId> bringers(Attempt<S> a) {
        Set<UnitId> bringers = new LinkedHashSet<>();
        for (Owed<S> owed : procedure().owed()) {
            for (Owing owing : owed.of(a.before(), a.scene().aside())) {
                for (Standing assignee : owing.assignees()) {
                    if (Cast.as(assignee, a.scene().in()).stream()
                            .anyMatch(in -> contract().mayBring(owed, a.before(), in))) {
                        bringers.add(assignee.unit());
                    }
                }
            }
        }
        return bringers;
    }

    private boolean mayMove(S subject, Setting in) {
        List<AvailableAction> actions = procedure().available(subject, in);
        for (int i = 0; i < actions.size(); i++) {
            Step<S, ?> step = procedure().steps().get(i);
            if (actions.get(i).permitted() && leadsOn(step, subject)) {
                return true;
            }
        }
        return false;
    }

    private Set<UnitId> obliged(Attempt<S> a) {
        return procedure().owed().stream()
                .flatMap(owed -> owed.of(a.before(), a.scene().aside()).stream())
                .flatMap(o -> o.assignees().stream())
                .map(Standing::unit)
                .collect(toSet());
    }

    /** Today, or the day on which it becomes open. */
    private LocalDate whenOpen(Owing owing, Attempt<S> a) {
        return owing.since().isAfter(a.today()) ? owing.since() : a.today();
    }

    private boolean mayMeet(Owed<S> owed, Standing assignee, LocalDate day, Attempt<S> a) {
        return Cast.as(assignee, a.scene().in().withToday(day)).stream()
                .anyMatch(acting -> mayMeet(
                        owed,
                        a.before(),
                        a.scene().with(acting).settingFor(procedure(), a.before(), Optional.empty())));
    }

    private boolean mayMeet(Owed<S> owed, S subject, Setting in) {
        List<AvailableAction> actions = procedure().available(subject, in);
        for (Step<S, ?> step : owed.metBy()) {
            if (actions.get(procedure().steps().indexOf(step)).permitted()) {
                return true;
            }
        }
        return contract().mayBring(owed, subject, in);
    }
}

package org.jointmeeting.contract.procedure;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Guard;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.Waiting;
import org.junit.jupiter.api.Test;

/** Everything that the procedure knows really occurs in the lives, so that the laws mean something. */
abstract class CoverageContract<S extends Subject> extends ProcedureChapter<S> {

    @Test
    void every_stage_is_reached() {
        Set<String> reached = new TreeSet<>();
        everyAttempt(a -> reached.add(a.before().stage().name()));
        assertThat(missing(names(stages().stream().map(Stage::name)), reached))
                .as("stages that no life reached")
                .isEmpty();
    }

    @Test
    void every_step_is_taken() {
        Set<String> taken = new TreeSet<>();
        everyAttempt(a -> a.accepted().ifPresent(d -> taken.add(d.step().id())));
        assertThat(missing(steps(), taken)).as("steps that nobody took").isEmpty();
    }

    @Test
    void every_step_is_refused() {
        Set<String> refused = new TreeSet<>();
        everyAttempt(a -> a.refused().ifPresent(d -> refused.add(stepOf(a).id())));
        assertThat(missing(steps(), refused))
                .as("steps that nobody was refused")
                .isEmpty();
    }

    @Test
    void every_reason_for_refusing_occurs() {
        Set<String> occurred = new TreeSet<>();
        everyAttempt(a -> a.reasons().stream().map(Refusal::code).forEach(occurred::add));
        Set<String> elsewhere = names(contract().refusedElsewhere().stream().map(RefusalCode::name));
        assertThat(elsewhere).as("reasons said to occur elsewhere only").noneMatch(occurred::contains);
        Set<String> missing = missing(reasons(), occurred);
        missing.removeAll(elsewhere);
        assertThat(missing).as("reasons for which nobody was refused").isEmpty();
    }

    @Test
    void everything_that_can_be_owed_is_owed() {
        Set<String> owed = new TreeSet<>();
        everyAttempt(a -> procedure().owed().stream()
                .filter(o -> !owed.contains(o.id())
                        && !o.of(a.before(), a.scene().aside()).isEmpty())
                .forEach(o -> owed.add(o.id())));
        assertThat(missing(names(procedure().owed().stream().map(Owed::id)), owed))
                .as("what nobody owed")
                .isEmpty();
    }

    @Test
    void everything_that_it_can_wait_for_is_waited_for() {
        Set<String> waited = new TreeSet<>();
        everyAttempt(a -> procedure()
                .waitsFor(a.before(), a.scene().aside())
                .ifPresent(notice -> waited.add(notice.message().en())));
        assertThat(missing(
                        names(procedure().waiting().stream().map(Waiting::text).map(t -> t.en())), waited))
                .as("what nothing waited for")
                .isEmpty();
    }

    private Set<String> steps() {
        return names(procedure().steps().stream().map(Step::id));
    }

    /** The reasons of its guards and checks, every constant of their enums, and what every procedure can be refused for. */
    private Set<String> reasons() {
        Stream<RefusalCode> own = procedure().steps().stream().flatMap(this::reasonsOf);
        return names(Stream.concat(
                        own,
                        Stream.of(KernelRefusal.WRONG_STAGE, KernelRefusal.NOT_ENTITLED, KernelRefusal.NO_SUCH_SUBJECT))
                .map(RefusalCode::name));
    }

    private Stream<RefusalCode> reasonsOf(Step<S, ?> step) {
        return Stream.concat(
                        step.guards().stream().map(Guard::code),
                        step.checks().stream().map(Check::code))
                .flatMap(CoverageContract::family);
    }

    private static Stream<RefusalCode> family(RefusalCode code) {
        return code instanceof Enum<?> constant
                ? Stream.of(constant.getDeclaringClass().getEnumConstants()).map(RefusalCode.class::cast)
                : Stream.of(code);
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(toCollection(TreeSet::new));
    }
}

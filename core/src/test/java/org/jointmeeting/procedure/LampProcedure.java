package org.jointmeeting.procedure;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Guard.guard;
import static org.jointmeeting.provision.Clauses.ART_6_I1;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.Catalogue;
import org.jointmeeting.procedure.Lamp.Forgetful;
import org.jointmeeting.procedure.Lamp.Idle;
import org.jointmeeting.procedure.Lamp.LampCommand;
import org.jointmeeting.procedure.Lamp.LampEvent;
import org.jointmeeting.procedure.Lamp.LampRefusal;
import org.jointmeeting.procedure.Lamp.LampStage;
import org.jointmeeting.procedure.Lamp.Light;
import org.jointmeeting.procedure.Lamp.Make;
import org.jointmeeting.procedure.Lamp.Marked;
import org.jointmeeting.procedure.Lamp.PutOut;
import org.jointmeeting.procedure.Lamp.Speechless;
import org.jointmeeting.procedure.Lamp.Trim;
import org.jointmeeting.procedure.Lamp.Unapplied;
import org.jointmeeting.provision.Text;

/** The life of a lamp with one fault in it, or none. */
final class LampProcedure {
    static final Standing HEALTH = new Standing(Capacity.LIAISON, Units.HEALTH);
    static final Standing HOUSING = new Standing(Capacity.LIAISON, Units.HOUSING);

    private final LampFault fault;
    private final AtomicInteger asked = new AtomicInteger();

    LampProcedure(LampFault fault) {
        this.fault = fault;
    }

    Procedure<Lamp> procedure() {
        Step<Lamp, Make> make = step("make", Make.class)
                .from(LampStage.UNMADE)
                .by(health())
                .to(LampStage.DARK)
                .under(ART_6_I1)
                .records(t -> new Marked("made"));
        StepBuilder<Lamp, LampStage, Light> lighting =
                step("light", Light.class).from(LampStage.DARK).by(health()).needs(sound());
        Step<Lamp, Light> light = (is(LampFault.A_STEP_LEADS_ELSEWHERE)
                        ? lighting.toOneOf(l -> LampStage.OUT, LampStage.LIT, LampStage.DARK)
                        : lighting.to(LampStage.LIT))
                .under(ART_6_I1)
                .records(t -> is(LampFault.AN_EVENT_IS_NOT_WRITTEN_DOWN) ? new Forgetful("lit") : new Marked("lit"));
        Step<Lamp, Trim> trim = step("trim", Trim.class)
                .from(LampStage.LIT)
                .by(is(LampFault.WHO_ALONE_CAN_MOVE_IT_OWES_NOTHING) ? housing() : health())
                .checks(check(reason(), ART_6_I1, (l, c, as, in) -> c.by() > 0))
                .under(ART_6_I1)
                .records(t -> is(LampFault.AN_EVENT_DOES_NOT_APPLY_ITSELF)
                        ? new Unapplied("trimmed")
                        : new Marked("trimmed"));
        Step<Lamp, PutOut> putOut = step("put-out", PutOut.class)
                .from(
                        is(LampFault.AN_END_IS_NONE)
                                ? EnumSet.of(LampStage.LIT, LampStage.OUT)
                                : is(LampFault.A_STAGE_HAS_NO_WAY_OUT)
                                        ? EnumSet.of(LampStage.DARK)
                                        : EnumSet.of(LampStage.LIT))
                .by(is(LampFault.A_STEP_IS_FOR_NOBODY) ? nobody() : health())
                .to(LampStage.OUT)
                .under(ART_6_I1)
                .records(t -> new Marked("out"));
        List<Step<Lamp, ?>> steps = new ArrayList<>(List.of(make, light, trim));
        if (!is(LampFault.A_COMMAND_HAS_NO_STEP)) {
            steps.add(putOut);
        }
        if (is(LampFault.TWO_STEPS_TAKE_ONE_COMMAND) || is(LampFault.TWO_STEPS_HAVE_ONE_NAME)) {
            steps.add(new StepBuilder<Lamp, LampStage, PutOut>(
                            "put-out-again",
                            is(LampFault.TWO_STEPS_HAVE_ONE_NAME) ? putOut.text() : Text.of("再熄", "put out again"),
                            PutOut.class)
                    .from(is(LampFault.TWO_STEPS_HAVE_ONE_NAME) ? LampStage.DARK : LampStage.LIT)
                    .by(health())
                    .to(LampStage.OUT)
                    .under(ART_6_I1)
                    .records(t -> new Marked("out")));
        }
        return new ProcedureBuilder<>("lamp", Text.of("灯", "lamp"), Lamp.class, Lamp.NONE, Lamp::at)
                .steps(steps)
                .owes(owed(light, trim, putOut))
                .waits(
                        is(LampFault.SOMETHING_IS_NEVER_AWAITED)
                                ? List.of(Waiting.<Lamp>waiting(Text.of("等待", "waits"), ART_6_I1, LampStage.LIT)
                                        .when((l, in) -> false))
                                : List.of())
                .of(LampCommand.class, LampEvent.class);
    }

    private List<Owed<Lamp>> owed(Step<Lamp, Light> light, Step<Lamp, Trim> trim, Step<Lamp, PutOut> putOut) {
        OwedBuilder<Lamp, LampStage> lighting = owed("light").in(LampStage.DARK);
        if (is(LampFault.AN_ASSIGNEE_MAY_NOT_ACT)) {
            lighting = lighting.by((l, about, in) -> List.of(HEALTH, HOUSING));
        }
        if (is(LampFault.NOBODY_IS_NAMED)) {
            lighting = lighting.by((l, about, in) -> List.of());
        }
        OwedBuilder<Lamp, LampStage> putting =
                owed("put-out").in(LampStage.LIT).when((l, in) -> !is(LampFault.SOMETHING_IS_NEVER_OWED));
        List<Owed<Lamp>> all = new ArrayList<>(List.of(lighting.metBy(light)));
        if (!is(LampFault.NOBODY_OWES_THE_NEXT_STEP) && !is(LampFault.WHO_ALONE_CAN_MOVE_IT_OWES_NOTHING)) {
            all.add(putting.metBy(is(LampFault.IT_IS_MET_FROM_ANOTHER_STAGE) ? light : putOut));
        }
        if (is(LampFault.SOMETHING_IS_NEVER_OWED) || is(LampFault.WHO_ALONE_CAN_MOVE_IT_OWES_NOTHING)) {
            all.add(owed("trim").in(LampStage.LIT).metBy(trim));
        }
        return all;
    }

    private Guard<Lamp> sound() {
        return guard(
                reason(),
                ART_6_I1,
                switch (fault) {
                    case A_GUARD_THROWS ->
                        (l, in) -> {
                            throw new IllegalStateException("planted");
                        };
                    case A_GUARD_READS_WHAT_IT_DOES_NOT_DECLARE ->
                        (l, in) -> !in.read(Catalogue.IN_FORCE).entries().isEmpty();
                    case A_GUARD_CHANGES_ITS_MIND -> (l, in) -> asked.incrementAndGet() % 2 == 0;
                    case A_GUARD_CHANGES_THE_STATE -> (l, in) -> l.marks().add("looked at");
                    case A_GUARD_HOLDS_FOR_A_WHILE_ONLY -> (l, in) -> asked.incrementAndGet() <= 40;
                    default -> (l, in) -> true;
                });
    }

    private RefusalCode reason() {
        return switch (fault) {
            case A_REASON_HAS_NO_WORDS -> Speechless.TOO_SHORT;
            case A_REASON_IS_NEVER_GIVEN -> Idle.TOO_SHORT;
            default -> LampRefusal.TOO_SHORT;
        };
    }

    private Party<Lamp> health() {
        Party<Lamp> health = of(Text.of("卫计局", "health"), Units.HEALTH);
        return is(LampFault.A_PARTY_NAMES_WHOM_IT_DOES_NOT_ADMIT)
                ? new Party<>(health.text(), health.admits(), (l, in) -> List.of(HEALTH, HOUSING))
                : health;
    }

    private static Party<Lamp> housing() {
        return of(Text.of("住建局", "housing"), Units.HOUSING);
    }

    private static Party<Lamp> of(Text text, UnitId unit) {
        return Parties.ofUnit(text, List.of(Capacity.MEMBER, Capacity.LIAISON), l -> unit);
    }

    private static Party<Lamp> nobody() {
        return new Party<>(Text.of("无人", "nobody"), (l, standing, in) -> false, (l, in) -> List.of());
    }

    private boolean is(LampFault other) {
        return fault == other;
    }

    private static OwedBuilder<Lamp, LampStage> owed(String id) {
        return new OwedBuilder<Lamp, LampStage>(id, Text.of("应办" + id, id), Lamp::since)
                .due((l, about, in) -> Optional.empty())
                .under(ART_6_I1);
    }

    private static <C extends Command> StepBuilder<Lamp, LampStage, C> step(String id, Class<C> command) {
        return new StepBuilder<>(id, Text.of("步骤" + id, id), command);
    }
}

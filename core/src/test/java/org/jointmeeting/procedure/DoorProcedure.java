package org.jointmeeting.procedure;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.standingCheck;
import static org.jointmeeting.procedure.Guard.guard;
import static org.jointmeeting.provision.Clauses.ART_11_I1;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_6_I1;
import static org.jointmeeting.provision.Clauses.ART_9_P1;

import java.util.EnumSet;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.procedure.Door.BrickUp;
import org.jointmeeting.procedure.Door.Build;
import org.jointmeeting.procedure.Door.Building;
import org.jointmeeting.procedure.Door.DoorCommand;
import org.jointmeeting.procedure.Door.DoorRefusal;
import org.jointmeeting.procedure.Door.DoorStage;
import org.jointmeeting.procedure.Door.Moved;
import org.jointmeeting.procedure.Door.Push;
import org.jointmeeting.provision.Text;

/** The life of a door, built anew for every test, so that how it is built is tested too. */
final class DoorProcedure {
    private final Party<Door> health = Parties.of(
            Text.of("卫计局", "health"),
            List.of(Capacity.MEMBER, Capacity.LIAISON),
            (d, in) -> List.of(Units.HEALTH, Units.HOUSING));
    private final Party<Door> office = Parties.office();
    private final Party<Door> builders = Parties.act(Text.of("施工", "the building"), Building.class);

    private final Guard<Door> oiled = guard(
            DoorRefusal.CREAKS, ART_9_P1, (d, in) -> d.oiled(), (d, in) -> List.of(Detail.value("hinge", "upper")));
    private final Check<Door, Push> strong = check(DoorRefusal.TOO_SOFT, ART_11_I1, (d, c, as, in) -> c.strength() > 0);
    private final Check<Door, Push> byHealth = standingCheck(
            DoorRefusal.WRONG_UNIT,
            ART_11_I2,
            (d, c, as, in) -> as.unit().equals(Units.HEALTH),
            (d, c, as, in) -> List.of(Detail.unit(as.unit(), in.rules())));

    final Step<Door, Build> build = step("build", Build.class)
            .from(DoorStage.UNBUILT)
            .by(builders)
            .to(DoorStage.CLOSED)
            .records(t -> new Moved(t.as(), 0));

    final Step<Door, Push> pushOpen = step("push-open", Push.class)
            .from(DoorStage.CLOSED)
            .by(health)
            .needs(oiled)
            .checks(strong, byHealth)
            .to(DoorStage.OPEN)
            .under(ART_6_I1)
            .records(t -> new Moved(t.as(), t.command().strength()));

    final Step<Door, Push> pushShut = step("push-shut", Push.class)
            .from(DoorStage.OPEN)
            .by(health, office)
            .toOneOf(d -> d.oiled() ? DoorStage.CLOSED : DoorStage.OPEN, DoorStage.CLOSED, DoorStage.OPEN)
            .under(ART_6_I1)
            .records(t -> new Moved(t.as(), t.command().strength()));

    final Step<Door, BrickUp> brickUp = step("brick-up", BrickUp.class)
            .from(EnumSet.of(DoorStage.CLOSED, DoorStage.OPEN))
            .by(office)
            .to(DoorStage.BRICKED_UP)
            .under(ART_6_I1)
            .citing((d, c, in) -> c.quickly() ? ART_9_P1 : ART_6_I1)
            .notes((d, c, in) -> c.quickly()
                    ? List.of(new Notice(Text.of("墙未干", "the wall is wet"), ART_9_P1, List.of()))
                    : List.of())
            .brings((d, c, in) -> c.quickly()
                    ? List.of(new Consequence(new SubjectId("door", "next"), new Push(1), new Building()))
                    : List.of())
            .records(t -> new Moved(t.as(), 0));

    final Procedure<Door> procedure = new ProcedureBuilder<>(
                    "door",
                    Text.of("门", "door"),
                    Door.class,
                    Door.NONE,
                    (d, stage, on) -> new Door((DoorStage) stage, d.oiled()))
            .steps(List.of(build, pushOpen, pushShut, brickUp))
            .of(DoorCommand.class, Moved.class);

    private static <C extends Command> StepBuilder<Door, DoorStage, C> step(String id, Class<C> command) {
        return new StepBuilder<>(id, Text.of("步骤" + id, id), command);
    }
}

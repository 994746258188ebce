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
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.provision.Text;

/** The smallest subject on which the kernel can show everything: a door that is opened, closed and bricked up. */
record Door(DoorStage stage, boolean oiled) implements Subject {
    static final Door NONE = new Door(DoorStage.UNBUILT, false);

    enum DoorStage implements Stage {
        UNBUILT(false),
        CLOSED(false),
        OPEN(false),
        BRICKED_UP(true);

        private final boolean end;

        DoorStage(boolean end) {
            this.end = end;
        }

        @Override
        public Text text() {
            return Text.of("门：" + name(), "door: " + name());
        }

        @Override
        public boolean isEnd() {
            return end;
        }
    }

    enum DoorRefusal implements RefusalCode {
        CREAKS,
        TOO_SOFT,
        WRONG_UNIT;

        @Override
        public Text text() {
            return Text.of("不行：" + name(), "no: " + name());
        }
    }

    @Override
    public String title() {
        return "door";
    }

    /** What may be asked of a door. */
    interface DoorCommand extends Command {}

    record Build() implements DoorCommand {}

    record Push(int strength) implements DoorCommand {}

    record BrickUp(boolean quickly) implements DoorCommand {}

    record Paint() implements Command {}

    record Moved(DoorStage stage, Standing by, int strength) implements Event {}

    private static final Party<Door> HEALTH = Parties.of(
            Text.of("卫计局", "health"),
            List.of(Capacity.MEMBER, Capacity.LIAISON),
            (d, in) -> List.of(Units.HEALTH, Units.HOUSING));
    private static final Party<Door> OFFICE = Parties.office();
    private static final Party<Door> BUILDERS = Parties.act(Text.of("施工", "the building"), Integer.class);

    private static final Guard<Door> OILED = guard(
            DoorRefusal.CREAKS, ART_9_P1, (d, in) -> d.oiled(), (d, in) -> List.of(Detail.value("hinge", "upper")));
    private static final Check<Door, Push> STRONG =
            check(DoorRefusal.TOO_SOFT, ART_11_I1, (d, c, as, in) -> c.strength() > 0);
    private static final Check<Door, Push> BY_HEALTH = standingCheck(
            DoorRefusal.WRONG_UNIT,
            ART_11_I2,
            (d, c, as, in) -> as.unit().equals(Units.HEALTH),
            (d, c, as, in) -> List.of(Detail.unit(as.unit(), in.rules())));

    static final Step<Door, Build> BUILD = step("build", Build.class)
            .from(DoorStage.UNBUILT)
            .by(BUILDERS)
            .to(DoorStage.CLOSED)
            .records((d, c, to, as, in) -> new Moved(to, as, 0));

    static final Step<Door, Push> PUSH_OPEN = step("push-open", Push.class)
            .from(DoorStage.CLOSED)
            .by(HEALTH)
            .needs(OILED)
            .checks(STRONG, BY_HEALTH)
            .to(DoorStage.OPEN)
            .under(ART_6_I1)
            .records((d, c, to, as, in) -> new Moved(to, as, c.strength()));

    static final Step<Door, Push> PUSH_SHUT = step("push-shut", Push.class)
            .from(DoorStage.OPEN)
            .by(HEALTH, OFFICE)
            .toOneOf(d -> d.oiled() ? DoorStage.CLOSED : DoorStage.OPEN, DoorStage.CLOSED, DoorStage.OPEN)
            .under(ART_6_I1)
            .records((d, c, to, as, in) -> new Moved(to, as, c.strength()));

    static final Step<Door, BrickUp> BRICK_UP = step("brick-up", BrickUp.class)
            .from(EnumSet.of(DoorStage.CLOSED, DoorStage.OPEN))
            .by(OFFICE)
            .to(DoorStage.BRICKED_UP)
            .notes((d, c, in) -> c.quickly()
                    ? List.of(new Notice(Text.of("墙未干", "the wall is wet"), ART_9_P1, List.of()))
                    : List.of())
            .brings((d, c, in) -> c.quickly()
                    ? List.of(new Consequence(new SubjectId("door", "next"), new Push(1), Facts.none()))
                    : List.of())
            .records((d, c, to, as, in) -> new Moved(to, as, 0));

    static final Procedure<Door> PROCEDURE = new Procedure<>(
            "door",
            Text.of("门", "door"),
            Door.class,
            DoorCommand.class,
            Moved.class,
            NONE,
            List.of(BUILD, PUSH_OPEN, PUSH_SHUT, BRICK_UP),
            (d, e) -> new Door(((Moved) e).stage(), d.oiled()));

    private static <C extends Command> StepBuilder<Door, DoorStage, C> step(String id, Class<C> command) {
        return new StepBuilder<>(id, Text.of("步骤" + id, id), command);
    }
}

package org.jointmeeting.procedure;

import org.jointmeeting.composition.Standing;
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
            return Text.of("门" + name(), "door " + name());
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

    record Moved(Standing by, int strength) implements Event<Door> {

        @Override
        public Door applyTo(Door before, Stamp stamp) {
            return before;
        }
    }

    /** By this authority a door is built. */
    record Building() implements Mandate {}
}

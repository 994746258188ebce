package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.refused;

import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Parties;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.Verification;
import org.junit.jupiter.api.Test;

/** What would become larger than can be read again is refused, by a dry run as well, and everything goes on. */
class TooLargeTest {
    private static final SubjectId ROLL = new SubjectId("roll", "r-1");
    private static final int HALF = Json.MAX_WRITTEN / 2;

    private final District futian = District.on(new WatchedStore(), o -> o.procedure(ROLLS));

    @Test
    void an_act_after_which_the_subject_could_not_be_read_again_is_refused() {
        assertThat(write(HALF).isAccepted()).isTrue();
        Head before = futian.meeting.head();

        refused(write(HALF), KernelRefusal.TOO_LARGE);

        assertThat(futian.meeting.head()).isEqualTo(before);
        assertThat(write(1).isAccepted()).as("something smaller still goes").isTrue();
        assertThat(futian.meeting.verify()).isInstanceOf(Verification.Whole.class);
    }

    @Test
    void an_act_whose_own_event_could_not_be_read_again_is_refused() {
        refused(write(Json.MAX_WRITTEN), KernelRefusal.TOO_LARGE);
    }

    /** A dry run first, which must say the same. */
    private Outcome write(int characters) {
        Act act = Act.of(People.OFFICE_DIRECTOR, ROLL, new Write("x".repeat(characters)));
        Outcome checked = futian.meeting.check(act);
        Outcome done = futian.meeting.act(act);
        assertThat(checked.refusals()).isEqualTo(done.refusals());
        return done;
    }

    // ---- a roll on which one can write on and on

    private static final Procedure<Roll> ROLLS = new ProcedureBuilder<>(
                    "roll", Text.of("卷", "roll"), Roll.class, new Roll(RollStage.OPEN, ""), (roll, stage, on) -> roll)
            .steps(List.of(new StepBuilder<Roll, RollStage, Write>("write", Text.of("书写", "write"), Write.class)
                    .from(RollStage.OPEN)
                    .by(Parties.of(
                            Text.of("办公室", "office"),
                            List.of(Capacity.OFFICE_DIRECTOR),
                            (r, in) -> List.of(Units.OFFICE)))
                    .to(RollStage.OPEN)
                    .records(t -> new Written(t.command().text()))))
            .of(Write.class, Written.class);

    private enum RollStage implements Stage {
        OPEN;

        @Override
        public Text text() {
            return Text.of("展开", "open");
        }

        @Override
        public boolean isEnd() {
            return false;
        }
    }

    private record Roll(RollStage stage, String text) implements Subject {
        @Override
        public String title() {
            return "roll";
        }
    }

    private record Write(String text) implements Command {}

    private record Written(String text) implements Event<Roll> {
        @Override
        public Roll applyTo(Roll before, Stamp stamp) {
            return new Roll(before.stage(), before.text() + text);
        }
    }
}

package org.jointmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.procedure.Door.DoorRefusal.CREAKS;
import static org.jointmeeting.procedure.Door.DoorRefusal.TOO_SOFT;
import static org.jointmeeting.procedure.Door.DoorRefusal.WRONG_UNIT;
import static org.jointmeeting.procedure.Door.DoorStage.BRICKED_UP;
import static org.jointmeeting.procedure.Door.DoorStage.CLOSED;
import static org.jointmeeting.procedure.Door.DoorStage.OPEN;

import java.util.List;
import org.jointmeeting.procedure.Door.Moved;
import org.jointmeeting.procedure.Door.Push;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.junit.jupiter.api.Test;

/** What a procedure and its steps tell of themselves. */
class RowsTest {
    private final DoorProcedure door = new DoorProcedure();

    @Test
    void a_procedure_tells_its_kind_its_name_and_its_beginning() {
        assertThat(door.procedure.kind()).isEqualTo("door");
        assertThat(door.procedure.text()).isEqualTo(Text.of("门", "door"));
        assertThat(door.procedure.type()).isEqualTo(Door.class);
        assertThat(door.procedure.commands()).isEqualTo(Door.DoorCommand.class);
        assertThat(door.procedure.events()).isEqualTo(Moved.class);
        assertThat(door.procedure.step("push-shut")).contains(door.pushShut);
        assertThat(door.procedure.step("paint")).isEmpty();
        assertThat(Door.NONE.unit()).isEmpty();
        assertThat(Door.NONE.runsUnder()).isEmpty();
        assertThat(door.procedure.initial()).isEqualTo(Door.NONE);
        assertThat(door.procedure.steps())
                .extracting(Step::id)
                .isEqualTo(List.of("build", "push-open", "push-shut", "brick-up"));
    }

    @Test
    void a_procedure_knows_its_stages_by_name() {
        assertThat(door.procedure.stage("UNBUILT")).contains(Door.DoorStage.UNBUILT);
        assertThat(door.procedure.stage("BRICKED_UP")).contains(BRICKED_UP);
        assertThat(door.procedure.stage("PAINTED")).isEmpty();
    }

    @Test
    void a_step_tells_its_row() {
        Step<Door, Push> step = door.pushOpen;
        assertThat(step.id()).isEqualTo("push-open");
        assertThat(step.text().en()).isEqualTo("push-open");
        assertThat(step.command()).isEqualTo(Push.class);
        assertThat(step.from()).containsExactly(CLOSED);
        assertThat(step.to()).containsExactly(OPEN);
        assertThat(step.parties()).extracting(p -> p.text().en()).containsExactly("health");
        assertThat(step.guards()).extracting(g -> g.code()).containsExactly(CREAKS);
        assertThat(step.checks()).extracting(c -> c.code()).containsExactly(TOO_SOFT, WRONG_UNIT);
        assertThat(step.provision().clause()).isEqualTo("art6-i1");
        assertThat(door.brickUp.from()).containsExactly(CLOSED, OPEN);
        assertThat(door.build.provision()).isEqualTo(Provision.NONE);
    }
}

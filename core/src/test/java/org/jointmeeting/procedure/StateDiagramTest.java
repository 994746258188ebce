package org.jointmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Door.DoorCommand;
import org.jointmeeting.procedure.Door.DoorStage;
import org.jointmeeting.procedure.Door.Moved;
import org.jointmeeting.procedure.Door.Push;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Text;
import org.junit.jupiter.api.Test;

/** A procedure drawn as a Mermaid state diagram. */
class StateDiagramTest {
    private final Procedure<Door> procedure = new DoorProcedure().procedure;

    @Test
    void it_shows_every_stage_and_every_way_from_the_beginning_to_the_ends() {
        assertThat(StateDiagram.mermaid(procedure, Language.EN, Optional.empty()))
                .isEqualTo("""
                        stateDiagram-v2
                            CLOSED : door CLOSED
                            OPEN : door OPEN
                            BRICKED_UP : door BRICKED_UP
                            [*] --> CLOSED : build
                            CLOSED --> OPEN : push-open
                            OPEN --> CLOSED : push-shut
                            CLOSED --> BRICKED_UP : brick-up
                            OPEN --> BRICKED_UP : brick-up
                            BRICKED_UP --> [*]
                        """);
    }

    @Test
    void it_speaks_chinese() {
        assertThat(StateDiagram.mermaid(procedure, Language.ZH, Optional.empty()))
                .contains("CLOSED : 门CLOSED\n", "CLOSED --> OPEN : 步骤push-open\n");
    }

    @Test
    void it_marks_the_current_stage() {
        assertThat(StateDiagram.mermaid(procedure, Language.EN, Optional.of(DoorStage.OPEN)))
                .contains("\n    classDef current ")
                .endsWith("\n    class OPEN current\n");
    }

    @Test
    void it_does_not_mark_the_beginning() {
        assertThat(StateDiagram.mermaid(procedure, Language.EN, Optional.of(DoorStage.UNBUILT)))
                .doesNotContain("current");
    }

    @Test
    void a_name_does_not_break_the_diagram() {
        Step<Door, Push> odd = new StepBuilder<Door, DoorStage, Push>("odd", Text.of("甲", "one: two; #3"), Push.class)
                .from(DoorStage.CLOSED)
                .by(Parties.office())
                .to(DoorStage.OPEN)
                .records(t -> new Moved(t.as(), 0));
        Procedure<Door> one = new ProcedureBuilder<>(
                        "door", Text.of("门", "door"), Door.class, Door.NONE, (d, stage, on) -> d)
                .steps(List.of(odd))
                .of(DoorCommand.class, Moved.class);
        assertThat(StateDiagram.mermaid(one, Language.EN, Optional.empty()))
                .contains("CLOSED --> OPEN : one  two   3\n");
    }
}

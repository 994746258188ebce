package org.jointmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.People.memberOf;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.procedure.Door.DoorRefusal.CREAKS;
import static org.jointmeeting.procedure.Door.DoorStage.CLOSED;
import static org.jointmeeting.procedure.Door.DoorStage.OPEN;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.procedure.KernelRefusal.WRONG_STAGE;

import java.time.LocalDate;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.provision.Text;
import org.junit.jupiter.api.Test;

/** What the kernel says may be done next, on the smallest procedure. */
class AvailableActionTest {
    private static final Situation TODAY = Situation.on(LocalDate.of(2026, 3, 2));
    private static final Door SHUT = new Door(CLOSED, true);

    private final DoorProcedure door = new DoorProcedure();

    @Test
    void every_step_is_listed_in_the_order_of_the_procedure() {
        assertThat(door.procedure.available(SHUT, TODAY.by(memberOf(HEALTH)).setting()))
                .extracting(AvailableAction::step)
                .containsExactly("build", "push-open", "push-shut", "brick-up");
    }

    @Test
    void a_permitted_action_has_no_reasons_against_it() {
        AvailableAction action = action("push-open", SHUT, TODAY.by(memberOf(HEALTH)));
        assertThat(action.permitted()).isTrue();
        assertThat(action.reasons()).isEmpty();
        assertThat(action.text()).isEqualTo(Text.of("步骤push-open", "push-open"));
        assertThat(action.provision().clause()).isEqualTo("art6-i1");
    }

    @Test
    void an_action_that_is_not_permitted_has_every_reason_but_those_of_its_content() {
        AvailableAction action = action("push-open", new Door(OPEN, false), TODAY.by(memberOf(FINANCE)));
        assertThat(action.permitted()).isFalse();
        assertThat(action.reasons())
                .extracting(Refusal::code)
                .containsExactly(WRONG_STAGE.name(), NOT_ENTITLED.name(), CREAKS.name());
        assertThat(action.reasons().get(0).details()).extracting(Detail::id).containsExactly("OPEN", "");
    }

    @Test
    void a_reason_against_an_action_is_cited_as_the_district_cites_it() {
        Situation in =
                TODAY.by(memberOf(HEALTH)).under(Rules.citing("art9-p1", Text.of("第八条第一款", "Article 8, paragraph 1")));
        assertThat(action("push-open", new Door(CLOSED, false), in)
                        .reasons()
                        .get(0)
                        .provision()
                        .citation()
                        .en())
                .isEqualTo("Article 8, paragraph 1");
    }

    private AvailableAction action(String step, Door subject, Situation in) {
        return door.procedure.available(subject, in.setting()).stream()
                .filter(a -> a.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}

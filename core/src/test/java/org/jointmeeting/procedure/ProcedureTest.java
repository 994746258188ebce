package org.jointmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.NOBODY;
import static org.jointmeeting.fixture.People.OFFICE_CLERK;
import static org.jointmeeting.fixture.People.liaisonOf;
import static org.jointmeeting.fixture.People.memberOf;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.HOUSING;
import static org.jointmeeting.fixture.Units.OFFICE;
import static org.jointmeeting.procedure.Door.DoorRefusal.CREAKS;
import static org.jointmeeting.procedure.Door.DoorRefusal.TOO_SOFT;
import static org.jointmeeting.procedure.Door.DoorRefusal.WRONG_UNIT;
import static org.jointmeeting.procedure.Door.DoorStage.BRICKED_UP;
import static org.jointmeeting.procedure.Door.DoorStage.CLOSED;
import static org.jointmeeting.procedure.Door.DoorStage.OPEN;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.procedure.KernelRefusal.NO_SUCH_STEP;
import static org.jointmeeting.procedure.KernelRefusal.NO_SUCH_SUBJECT;
import static org.jointmeeting.procedure.KernelRefusal.STANDING_NOT_CHOSEN;
import static org.jointmeeting.procedure.KernelRefusal.WRONG_STAGE;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.policy.ConsultationEvent.ConsultationClosed;
import org.jointmeeting.procedure.Door.BrickUp;
import org.jointmeeting.procedure.Door.Build;
import org.jointmeeting.procedure.Door.Moved;
import org.jointmeeting.procedure.Door.Paint;
import org.jointmeeting.procedure.Door.Push;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.junit.jupiter.api.Test;

/** How the kernel decides, on the smallest procedure. */
class ProcedureTest {
    private static final Situation TODAY = Situation.on(LocalDate.of(2026, 3, 2));
    private static final Door SHUT = new Door(CLOSED, true);
    private static final Door RUSTY = new Door(CLOSED, false);
    private static final Door AJAR = new Door(OPEN, true);
    private static final Push PUSH = new Push(3);

    private final DoorProcedure door = new DoorProcedure();

    @Test
    void what_holds_is_accepted_with_step_standing_and_event() {
        Decision d = decide(SHUT, PUSH, TODAY.by(liaisonOf(HEALTH)));
        Standing liaison = new Standing(Capacity.LIAISON, HEALTH);
        assertThatDecision(d).isStep("push-open").isRecordedUnder(liaison).leadsTo(OPEN);
        assertThat(assertThatDecision(d).records(Moved.class)).isEqualTo(new Moved(liaison, 3));
    }

    @Test
    void a_decision_without_notices_and_consequences_has_none() {
        Decision d = decide(SHUT, PUSH, TODAY.by(liaisonOf(HEALTH)));
        assertThat(assertThatDecision(d).notices()).isEmpty();
        assertThat(assertThatDecision(d).consequences()).isEmpty();
    }

    @Test
    void the_step_is_the_one_that_starts_where_the_subject_stands() {
        assertThatDecision(decide(AJAR, PUSH, TODAY.by(memberOf(HEALTH))))
                .isStep("push-shut")
                .leadsTo(CLOSED);
    }

    @Test
    void the_subject_may_decide_where_a_step_leads() {
        assertThatDecision(decide(new Door(OPEN, false), PUSH, TODAY.by(memberOf(HEALTH))))
                .leadsTo(OPEN);
        assertThat(door.pushShut.to()).containsExactly(CLOSED, OPEN);
    }

    @Test
    void a_command_that_no_step_takes_is_refused() {
        Decision d = decide(SHUT, new Paint(), TODAY.by(memberOf(HEALTH)));
        assertThatDecision(d).isRefusedFor(NO_SUCH_STEP);
        assertThat(assertThatDecision(d).reason(NO_SUCH_STEP).provision()).isEqualTo(Provision.NONE);
    }

    @Test
    void the_wrong_stage_names_the_present_one_and_every_one_from_which_the_command_could_be_taken() {
        assertThatDecision(decide(new Door(BRICKED_UP, true), PUSH, TODAY.by(memberOf(HEALTH))))
                .isRefusedFor(WRONG_STAGE)
                .naming(WRONG_STAGE, BRICKED_UP, CLOSED, OPEN)
                .citing(WRONG_STAGE, "art6-i1");
    }

    @Test
    void who_is_not_entitled_learns_who_is() {
        assertThatDecision(decide(SHUT, new BrickUp(false), TODAY.by(memberOf(FINANCE))))
                .isRefusedFor(NOT_ENTITLED)
                .naming(NOT_ENTITLED, "OFFICE_DIRECTOR@office", "OFFICE_STAFF@office")
                .citing(NOT_ENTITLED, "art6-i1");
    }

    @Test
    void several_parties_are_all_named_once() {
        assertThatDecision(decide(AJAR, PUSH, TODAY.by(memberOf(FINANCE))))
                .isRefusedFor(NOT_ENTITLED)
                .naming(
                        NOT_ENTITLED,
                        "MEMBER@health",
                        "LIAISON@health",
                        "MEMBER@housing",
                        "LIAISON@housing",
                        "OFFICE_DIRECTOR@office",
                        "OFFICE_STAFF@office");
    }

    @Test
    void a_party_that_is_no_standing_is_named_by_itself() {
        assertThatDecision(decide(Door.NONE, new Build(), TODAY.by(memberOf(HEALTH))))
                .isRefusedFor(NOT_ENTITLED)
                .naming(NOT_ENTITLED);
    }

    @Test
    void an_act_is_entitled_by_its_mandate() {
        assertThatDecision(decide(
                        Door.NONE, new Build(), TODAY.by(memberOf(HEALTH)).mandatedBy(new Door.Building())))
                .leadsTo(CLOSED);
        assertThatDecision(decide(Door.NONE, new Build(), TODAY.by(NOBODY).mandatedBy(new Door.Building())))
                .isRefusedFor(NOT_ENTITLED);
    }

    @Test
    void any_of_the_parties_may() {
        assertThatDecision(decide(AJAR, PUSH, TODAY.by(OFFICE_CLERK)))
                .isRecordedUnder(new Standing(Capacity.OFFICE_STAFF, OFFICE));
    }

    @Test
    void who_could_act_for_several_units_says_for_which() {
        Situation both = TODAY.by(memberOf(FINANCE))
                .with(Rosters.futian()
                        .with(Rosters.appointed(memberOf(FINANCE), Capacity.LIAISON, HOUSING))
                        .with(Rosters.appointed(memberOf(FINANCE), Capacity.MEMBER, HEALTH)));
        assertThatDecision(decide(AJAR, PUSH, both))
                .isRefusedFor(STANDING_NOT_CHOSEN)
                .naming(STANDING_NOT_CHOSEN, "LIAISON@housing", "MEMBER@health");
        assertThatDecision(decide(AJAR, PUSH, both.actingFor(HEALTH)))
                .isRecordedUnder(new Standing(Capacity.MEMBER, HEALTH));
    }

    @Test
    void of_several_standings_in_one_unit_the_first_that_is_entitled_is_used() {
        Situation both = TODAY.by(memberOf(FINANCE))
                .with(Rosters.futian()
                        .with(Rosters.appointed(memberOf(FINANCE), Capacity.LIAISON, HOUSING))
                        .with(Rosters.appointed(memberOf(FINANCE), Capacity.MEMBER, HOUSING)));
        assertThatDecision(decide(AJAR, PUSH, both)).isRecordedUnder(new Standing(Capacity.LIAISON, HOUSING));
    }

    @Test
    void on_what_does_not_exist_nothing_can_be_done_but_begin_it() {
        assertThatDecision(decide(Door.NONE, PUSH, TODAY.by(memberOf(HEALTH)).about(new SubjectId("door", "D-9"))))
                .isRefusedFor(NO_SUCH_SUBJECT)
                .naming(NO_SUCH_SUBJECT, "D-9");
    }

    @Test
    void where_one_standing_does_not_satisfy_the_content_the_next_is_tried() {
        Situation both = TODAY.by(memberOf(HOUSING))
                .with(Rosters.futian().with(Rosters.appointed(memberOf(HOUSING), Capacity.LIAISON, HEALTH)));
        assertThatDecision(decide(SHUT, PUSH, both)).isRecordedUnder(new Standing(Capacity.LIAISON, HEALTH));
    }

    @Test
    void where_no_standing_satisfies_the_content_the_first_is_judged() {
        Situation twice = TODAY.by(memberOf(FINANCE))
                .with(Rosters.futian()
                        .with(Rosters.appointed(memberOf(FINANCE), Capacity.LIAISON, HOUSING))
                        .with(Rosters.appointed(memberOf(FINANCE), Capacity.MEMBER, HOUSING)));
        assertThatDecision(decide(SHUT, PUSH, twice)).isRefusedFor(WRONG_UNIT).naming(WRONG_UNIT, HOUSING);
    }

    @Test
    void who_acts_for_a_unit_acts_for_no_other() {
        assertThatDecision(decide(AJAR, PUSH, TODAY.by(memberOf(HEALTH)).actingFor(HOUSING)))
                .isRefusedFor(NOT_ENTITLED);
    }

    @Test
    void a_guard_that_does_not_hold_names_what_is_missing() {
        assertThatDecision(decide(RUSTY, PUSH, TODAY.by(memberOf(HEALTH))))
                .isRefusedFor(CREAKS)
                .naming(CREAKS, "upper")
                .citing(CREAKS, "art9-p1");
    }

    @Test
    void a_check_that_does_not_hold_stands_under_its_own_clause() {
        assertThatDecision(decide(SHUT, new Push(0), TODAY.by(memberOf(HEALTH))))
                .isRefusedFor(TOO_SOFT)
                .naming(TOO_SOFT)
                .citing(TOO_SOFT, "art11-i1");
    }

    @Test
    void a_check_judges_the_standing_that_is_used() {
        assertThatDecision(decide(SHUT, PUSH, TODAY.by(memberOf(HOUSING))))
                .isRefusedFor(WRONG_UNIT)
                .naming(WRONG_UNIT, HOUSING);
    }

    @Test
    void every_reason_is_told_not_the_first() {
        assertThatDecision(decide(new Door(BRICKED_UP, false), new Push(0), TODAY.by(memberOf(FINANCE))))
                .isRefusedFor(WRONG_STAGE, NOT_ENTITLED, CREAKS, TOO_SOFT);
    }

    @Test
    void the_content_of_somebody_without_standing_is_judged_too_but_not_by_standing() {
        assertThatDecision(decide(SHUT, new Push(0), TODAY.by(NOBODY))).isRefusedFor(NOT_ENTITLED, TOO_SOFT);
    }

    @Test
    void notices_and_consequences_come_with_the_decision() {
        Decision d = decide(SHUT, new BrickUp(true), TODAY.by(OFFICE_CLERK));
        assertThat(assertThatDecision(d).notices())
                .extracting(n -> n.message().en())
                .containsExactly("the wall is wet");
        assertThat(assertThatDecision(d).consequences())
                .extracting(Consequence::subject)
                .containsExactly(new SubjectId("door", "next"));
    }

    @Test
    void an_act_stands_under_the_provision_of_its_step_unless_its_content_says_another() {
        assertThatDecision(decide(SHUT, PUSH, TODAY.by(memberOf(HEALTH)))).standsUnder("art6-i1");
        assertThatDecision(decide(SHUT, new BrickUp(false), TODAY.by(OFFICE_CLERK)))
                .standsUnder("art6-i1");
        assertThatDecision(decide(SHUT, new BrickUp(true), TODAY.by(OFFICE_CLERK)))
                .standsUnder("art9-p1");
    }

    @Test
    void a_reason_is_cited_as_the_district_cites_it() {
        Situation in =
                TODAY.by(memberOf(HEALTH)).under(Rules.citing("art9-p1", Text.of("第八条第一款", "Article 8, paragraph 1")));
        assertThat(assertThatDecision(decide(RUSTY, PUSH, in))
                        .reason(CREAKS)
                        .provision()
                        .citation()
                        .zh())
                .isEqualTo("第八条第一款");
    }

    @Test
    void the_event_leads_to_the_next_state() {
        Decision.Accepted pushed = (Decision.Accepted) decide(SHUT, PUSH, TODAY.by(memberOf(HEALTH)));
        assertThat(door.procedure.evolve(SHUT, pushed)).isEqualTo(AJAR);
    }

    @Test
    void an_event_of_another_family_is_misuse() {
        Decision.Accepted pushed = (Decision.Accepted) decide(SHUT, PUSH, TODAY.by(memberOf(HEALTH)));
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> door.procedure.evolve(SHUT, new ConsultationClosed(List.of()), pushed.stamp()));
    }

    private Decision decide(Door subject, Command command, Situation in) {
        return door.procedure.decide(subject, command, in.setting());
    }
}

package org.jointmeeting.procedure;

/** What can be wrong with the procedure of a lamp, and the law that has to find it. */
enum LampFault {
    NONE("-"),
    A_GUARD_THROWS("deciding_never_throws_nor_does_an_event"),
    A_GUARD_READS_WHAT_IT_DOES_NOT_DECLARE("deciding_never_throws_nor_does_an_event"),
    A_GUARD_CHANGES_ITS_MIND("deciding_twice_gives_the_same_answer"),
    A_GUARD_CHANGES_THE_STATE("deciding_changes_nothing"),
    A_REASON_HAS_NO_WORDS("a_refusal_gives_reasons_each_in_both_languages_and_with_its_provision"),
    A_PARTY_NAMES_WHOM_IT_DOES_NOT_ADMIT("whoever_a_party_names_is_admitted_by_it"),
    A_GUARD_HOLDS_FOR_A_WHILE_ONLY("available_actions_are_exactly_what_deciding_accepts_but_for_the_content"),
    AN_EVENT_DOES_NOT_APPLY_ITSELF("every_step_leaves_a_trace_in_the_state"),
    AN_EVENT_IS_NOT_WRITTEN_DOWN("replaying_the_events_from_their_json_gives_the_state"),
    A_STEP_LEADS_ELSEWHERE("a_step_starts_and_leads_only_where_it_says"),
    AN_END_IS_NONE("ends_absorb"),
    A_STAGE_HAS_NO_WAY_OUT("from_every_stage_people_come_to_an_end_without_giving_up"),
    TWO_STEPS_TAKE_ONE_COMMAND("no_two_steps_take_the_same_command_from_the_same_stage"),
    TWO_STEPS_HAVE_ONE_NAME("every_step_has_an_id_and_a_name_of_its_own"),
    A_COMMAND_HAS_NO_STEP("every_command_has_a_step"),
    AN_ASSIGNEE_MAY_NOT_ACT("whoever_owes_something_may_take_a_step_that_meets_it"),
    NOBODY_OWES_THE_NEXT_STEP("while_a_subject_is_under_way_somebody_is_obliged_or_it_waits_for_something"),
    WHO_ALONE_CAN_MOVE_IT_OWES_NOTHING("whoever_alone_can_move_a_subject_on_is_obliged_or_it_waits"),
    NOBODY_IS_NAMED("what_is_owed_names_who_since_when_and_under_what"),
    IT_IS_MET_FROM_ANOTHER_STAGE(
            "what_is_owed_is_named_and_met_by_steps_of_the_procedure_from_the_stages_it_is_owed_in"),
    A_STEP_IS_FOR_NOBODY("every_step_is_taken"),
    A_REASON_IS_NEVER_GIVEN("every_reason_for_refusing_occurs"),
    SOMETHING_IS_NEVER_OWED("everything_that_can_be_owed_is_owed"),
    SOMETHING_IS_NEVER_AWAITED("everything_that_it_can_wait_for_is_waited_for");

    private final String law;

    LampFault(String law) {
        this.law = law;
    }

    /** The name of the law. */
    String law() {
        return law;
    }
}

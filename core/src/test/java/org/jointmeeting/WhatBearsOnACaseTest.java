package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.P2;
import static org.jointmeeting.District.SPECIAL;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.store.Page;
import org.junit.jupiter.api.Test;

/** What others do and a case is touched by stands in its timeline, and so does what came with each act. */
class WhatBearsOnACaseTest {
    private static final MembershipCommand CUMULATIVE =
            new MembershipCommand.RecordReading(Question.TRIGGERS, "cumulative", "经研究。");
    private static final MembershipCommand DIRECTOR_CONVENES = new MembershipCommand.RecordReading(
            Question.SPECIAL_MEETING_CONVENER, "convener-or-director", "召集人委托办公室主任召集。");

    private final District futian = District.futian();

    private List<TimelineEntry> timeline(SubjectId subject) {
        return futian.meeting.timeline(subject, 1, Page.MAX).items();
    }

    private List<String> steps(SubjectId subject) {
        return timeline(subject).stream().map(t -> t.step().en()).toList();
    }

    private void reads(MembershipCommand reading) {
        futian.does(People.OFFICE_DIRECTOR, reading);
    }

    // ---- readings (Article 13)

    @Test
    void a_reading_recorded_while_a_case_is_under_way_stands_in_its_timeline_where_it_came_with_its_clause() {
        futian.drafted(P1, District.coordinated());
        reads(CUMULATIVE);
        futian.lead(P1, Acts.estimating());

        assertThat(steps(P1.subject()))
                .containsExactly("start a draft", "record a reading of the rules", "work on the dossier");
        TimelineEntry reading = timeline(P1.subject()).get(1);
        assertThat(reading.subject()).isEqualTo(MembershipProcedure.SUBJECT);
        assertThat(reading.provision().clause()).isEqualTo("art13");
        assertThat(reading.person()).isEqualTo(People.OFFICE_DIRECTOR);
        assertThat(reading.event().json()).contains("cumulative");
    }

    @Test
    void a_reading_recorded_before_a_case_began_or_after_it_ended_is_not_its_own() {
        reads(CUMULATIVE);
        futian.drafted(P1, District.coordinated());
        futian.lead(P1, new PublicationCommand.Withdraw("不再需要。"));
        reads(DIRECTOR_CONVENES);

        assertThat(steps(P1.subject())).doesNotContain("record a reading of the rules");
    }

    @Test
    void a_reading_stands_only_with_the_kinds_of_cases_that_turn_on_it() {
        futian.inSpecialCoordination(P1, District.coordinated(), Units.FINANCE).convened(M1, SPECIAL, P1);
        reads(CUMULATIVE);
        reads(DIRECTOR_CONVENES);

        assertThat(steps(M1.subject())).filteredOn(s -> s.contains("reading")).hasSize(1);
        assertThat(steps(P1.subject())).filteredOn(s -> s.contains("reading")).hasSize(2);
    }

    @Test
    void pages_of_any_size_give_every_line_once_and_in_order() {
        futian.drafted(P1, District.coordinated()).drafted(P2, District.coordinated());
        reads(CUMULATIVE);
        futian.lead(P1, Acts.estimating());
        reads(DIRECTOR_CONVENES);
        correct(2);
        futian.lead(P1, Acts.estimating());
        List<TimelineEntry> all = timeline(P1.subject());

        assertThat(all).hasSize(6);
        for (int limit = 1; limit <= 7; limit++) {
            List<TimelineEntry> seen = new ArrayList<>();
            long from = 1;
            while (from > 0) {
                Page<TimelineEntry> page = futian.meeting.timeline(P1.subject(), from, limit);
                seen.addAll(page.items());
                from = page.next().map(Long::parseLong).orElse(0L);
            }
            assertThat(seen).as("pages of %s", limit).isEqualTo(all);
        }
    }

    // ---- corrections (Article 6(1))

    private void correct(long entry) {
        futian.does(People.OFFICE_DIRECTOR, new MembershipCommand.CorrectEntry(entry, "标题应为《居家养老服务办法》。"));
    }

    @Test
    void a_correction_stands_in_the_timeline_of_the_subject_whose_entry_it_corrects_and_in_no_other() {
        futian.drafted(P1, District.coordinated()).drafted(P2, District.coordinated());
        correct(2);

        assertThat(steps(P1.subject())).containsExactly("start a draft", "correct an entry of the register");
        assertThat(steps(P2.subject())).containsExactly("start a draft");
        assertThat(timeline(P1.subject()).get(1).event().json()).contains("\"entry\":2", "居家养老服务办法");
    }

    @Test
    void what_bears_on_a_case_changes_nothing_of_it() {
        futian.drafted(P1, District.coordinated());
        reads(CUMULATIVE);
        correct(2);
        correct(1);

        assertThat(futian.meeting.replay(P1.subject(), Policy.class)).isEqualTo(futian.policy(P1));
        assertThat(futian.meeting.replay(MembershipProcedure.SUBJECT, Membership.class))
                .isEqualTo(futian.meeting.membership());
        assertThat(steps(MembershipProcedure.SUBJECT)).hasSize(4);
    }

    // ---- what came with an act

    @Test
    void a_policy_moved_by_minutes_names_the_entry_of_the_minutes() {
        futian.inSpecialCoordination(P1, District.coordinated(), Units.FINANCE)
                .settled(M1, SPECIAL, ItemOutcome.NOT_AGREED, P1);
        TimelineEntry minutes =
                timeline(M1.subject()).get(timeline(M1.subject()).size() - 1);
        TimelineEntry moved = timeline(P1.subject()).get(timeline(P1.subject()).size() - 1);

        assertThat(minutes.broughtBy()).isEmpty();
        assertThat(moved.broughtBy()).contains(minutes.number());
        assertThat(futian.register())
                .allSatisfy(e -> assertThat(e.broughtBy().orElse(0L)).isLessThan(e.number()));
    }

    @Test
    void the_notices_of_an_act_are_kept_and_shown() {
        futian.inSpecialCoordination(P1, District.coordinated());
        TimelineEntry review = timeline(P1.subject()).get(timeline(P1.subject()).size() - 1);

        assertThat(review.step().en()).contains("review");
        assertThat(review.notices())
                .isNotEmpty()
                .allSatisfy(n -> assertThat(n.sentence(Language.EN)).isNotBlank());
        assertThat(futian.register().get((int) review.number() - 1).notices()).isEqualTo(review.notices());
    }

    @Test
    void a_line_says_in_which_capacity_and_for_which_unit_somebody_acted() {
        futian.drafted(P1, District.coordinated());
        TimelineEntry line = timeline(P1.subject()).get(0);

        assertThat(line.capacity()).isEqualTo(Capacity.LIAISON);
        assertThat(line.capacityName()).isEqualTo(Capacity.LIAISON.text());
        assertThat(line.unitName().zh()).isEqualTo("区民政局");
    }

    // ---- the register's time

    @Test
    void an_act_after_one_of_a_later_moment_says_so_in_its_outcome_and_in_the_register() {
        futian.drafted(P1, District.coordinated());
        futian.dial.set(District.TODAY.minusDays(400));

        Outcome.Accepted outcome = futian.lead(P1, Acts.estimating());

        assertThat(outcome.notices())
                .extracting(n -> n.sentence(Language.EN))
                .singleElement()
                .asString()
                .contains("of a later moment than this act", "2026-03-");
        RegisterEntry entry = futian.register().get(2);
        assertThat(entry.notices()).isEqualTo(outcome.notices());
    }

    @Test
    void clocks_within_a_second_are_taken_for_the_same() {
        futian.drafted(P1, District.coordinated());
        futian.dial.set(futian.dial.instant().minusSeconds(1));

        List<Notice> notices = futian.lead(P1, Acts.estimating()).notices();

        assertThat(notices).isEmpty();
    }

    @Test
    void what_was_never_begun_has_no_timeline_even_when_the_rules_are_read_anew() {
        reads(CUMULATIVE);

        assertThat(timeline(P1.subject())).isEmpty();
    }
}

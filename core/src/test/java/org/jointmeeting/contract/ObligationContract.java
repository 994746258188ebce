package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.CIVIL_AFFAIRS;
import static org.jointmeeting.contract.Samples.FINANCE;
import static org.jointmeeting.contract.Samples.LIAISON_OF_CIVIL_AFFAIRS;
import static org.jointmeeting.contract.Samples.LIAISON_OF_FINANCE;
import static org.jointmeeting.contract.Samples.MEMBER_OF_FINANCE;
import static org.jointmeeting.contract.Samples.TODAY;
import static org.jointmeeting.contract.Samples.obligation;
import static org.jointmeeting.contract.Samples.openOn;
import static org.jointmeeting.contract.Samples.openToday;
import static org.jointmeeting.contract.Samples.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Obligations: in the order in which they press, by day, standing, unit and due day. */
abstract class ObligationContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");
    private static final SubjectId P2 = policy("FT-2");

    private List<String> about(ObligationQuery query) {
        return obligations(query).stream().map(Obligation::about).toList();
    }

    private static Optional<LocalDate> due(int inDays) {
        return Optional.of(TODAY.plusDays(inDays));
    }

    private static Obligation by(String about, Standing... assignees) {
        return obligation(P1, about).withAssignees(assignees);
    }

    @Test
    void the_earliest_due_come_first_and_those_without_a_due_day_last() {
        keep(work().change(
                        P1,
                        0,
                        obligation(P1, "never"),
                        obligation(P1, "late", due(400)),
                        obligation(P1, "overdue", due(-3)),
                        obligation(P1, "soon", due(9))));

        assertThat(about(openToday())).containsExactly("overdue", "soon", "late", "never");
    }

    @Test
    void of_those_equally_due_the_ones_open_longest_come_first() {
        keep(work().change(
                        P1,
                        0,
                        obligation(P1, "a", TODAY, due(5)),
                        obligation(P1, "b", TODAY.minusDays(1), due(5)),
                        obligation(P1, "c", TODAY.minusYears(1), due(5)),
                        obligation(P1, "d", TODAY, Optional.empty()),
                        obligation(P1, "e", TODAY.minusDays(9), Optional.empty())));

        assertThat(about(openToday())).containsExactly("c", "b", "a", "e", "d");
    }

    @Test
    void of_those_equally_due_and_open_equally_long_the_key_decides() {
        keep(work().change(P2, 0, obligation(P2, "a", due(5)), obligation(P2, "b", due(5))));
        keep(work().change(P1, 0, obligation(P1, "d", due(5)), obligation(P1, "c", due(5))));

        assertThat(about(openToday())).containsExactly("c", "d", "a", "b");
    }

    @Test
    void every_commit_of_a_subject_replaces_its_obligations_and_no_others() {
        keep(work().change(P1, 0, obligation(P1, "a"), obligation(P1, "b")).change(P2, 0, obligation(P2, "c")));

        keep(work().change(P1, 1, obligation(P1, "b"), obligation(P1, "d")));

        assertThat(about(openToday())).containsExactly("b", "d", "c");
    }

    @Test
    void an_obligation_that_only_becomes_due_is_not_there_twice() {
        keep(work().change(P1, 0, obligation(P1, "a")));

        keep(work().change(P1, 1, obligation(P1, "a", due(5))));

        assertThat(obligations(openToday())).containsExactly(obligation(P1, "a", due(5)));
    }

    @Test
    void a_subject_without_obligations_leaves_none_behind() {
        keep(work().change(P1, 0, obligation(P1, "a"), obligation(P1, "b", due(2))));
        assertThat(about(openToday())).hasSize(2);

        keep(work().change(P1, 1));

        assertThat(about(openToday())).isEmpty();
    }

    @Test
    void subjects_whose_ids_begin_alike_keep_their_obligations_apart() {
        SubjectId longer = policy("FT-1/GIVE_OPINION");
        keep(work().change(P1, 0, obligation(P1, "a")).change(longer, 0, obligation(longer, "a")));

        keep(work().change(P1, 1));

        assertThat(obligations(openToday())).containsExactly(obligation(longer, "a"));
    }

    @Test
    void an_obligation_is_open_from_its_first_day_on_and_no_more_on_its_end() {
        LocalDate until = TODAY.plusDays(3);
        keep(work().change(
                        P1,
                        0,
                        obligation(P1, "ahead", TODAY, Optional.empty()).withUntil(until),
                        obligation(P1, "endless", TODAY.plusDays(1), Optional.empty())));

        assertThat(about(openOn(TODAY.minusDays(1)))).isEmpty();
        assertThat(about(openOn(TODAY))).containsExactly("ahead");
        assertThat(about(openOn(until.minusDays(1)))).containsExactly("ahead", "endless");
        assertThat(about(openOn(until))).containsExactly("endless");
        assertThat(about(openOn(LocalDate.of(2999, 12, 31)))).containsExactly("endless");
    }

    @Test
    void obligations_are_listed_by_any_of_several_standings() {
        keep(work().change(
                        P1,
                        0,
                        by("member", MEMBER_OF_FINANCE),
                        by("both", MEMBER_OF_FINANCE, LIAISON_OF_FINANCE),
                        by("other", LIAISON_OF_CIVIL_AFFAIRS),
                        by("nobody")));

        assertThat(about(openToday().withStandings(LIAISON_OF_FINANCE))).containsExactly("both");
        assertThat(about(openToday().withStandings(MEMBER_OF_FINANCE, LIAISON_OF_FINANCE)))
                .containsExactly("both", "member");
        assertThat(about(openToday().withStandings(MEMBER_OF_FINANCE, LIAISON_OF_CIVIL_AFFAIRS)))
                .containsExactly("both", "member", "other");
        assertThat(about(openToday())).containsExactly("both", "member", "nobody", "other");
    }

    @Test
    void a_capacity_in_another_unit_is_another_standing() {
        keep(work().change(P1, 0, by("finance", LIAISON_OF_FINANCE), by("civil-affairs", LIAISON_OF_CIVIL_AFFAIRS)));

        assertThat(about(openToday().withStandings(LIAISON_OF_FINANCE))).containsExactly("finance");
    }

    @Test
    void obligations_are_listed_by_unit() {
        keep(work().change(
                        P1,
                        0,
                        by("finance", MEMBER_OF_FINANCE, LIAISON_OF_FINANCE),
                        by("civil-affairs", LIAISON_OF_CIVIL_AFFAIRS),
                        by("shared", LIAISON_OF_CIVIL_AFFAIRS, LIAISON_OF_FINANCE)));

        assertThat(about(openToday().withUnit(FINANCE))).containsExactly("finance", "shared");
        assertThat(about(openToday().withUnit(CIVIL_AFFAIRS))).containsExactly("civil-affairs", "shared");
    }

    @Test
    void obligations_are_listed_by_what_is_due_before_a_day() {
        keep(work().change(
                        P1,
                        0,
                        obligation(P1, "sooner", due(1)),
                        obligation(P1, "then", due(2)),
                        obligation(P1, "never")));

        assertThat(about(openToday().withDueBefore(TODAY.plusDays(2)))).containsExactly("sooner");
        assertThat(about(openToday().withDueBefore(TODAY.plusDays(3)))).containsExactly("sooner", "then");
        assertThat(about(openToday().withDueBefore(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void every_criterion_is_asked_for_together() {
        keep(work().change(
                        P1,
                        0,
                        by("wanted", LIAISON_OF_FINANCE).withDue(TODAY),
                        by("due later", LIAISON_OF_FINANCE).withDue(TODAY.plusDays(1)),
                        by("other standing", MEMBER_OF_FINANCE).withDue(TODAY),
                        by("other unit", LIAISON_OF_CIVIL_AFFAIRS).withDue(TODAY),
                        by("not yet", LIAISON_OF_FINANCE).withDue(TODAY).withSince(TODAY.plusDays(1))));

        assertThat(about(openToday()
                        .withStandings(LIAISON_OF_FINANCE)
                        .withUnit(FINANCE)
                        .withDueBefore(TODAY.plusDays(1))))
                .containsExactly("wanted");
    }
}

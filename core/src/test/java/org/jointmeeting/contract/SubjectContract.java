package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.CIVIL_AFFAIRS;
import static org.jointmeeting.contract.Samples.FINANCE;
import static org.jointmeeting.contract.Samples.policies;
import static org.jointmeeting.contract.Samples.policy;
import static org.jointmeeting.contract.Samples.stored;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.junit.jupiter.api.Test;

/** Subjects: found by kind, stage and unit, in the order of their ids. */
abstract class SubjectContract extends StoreChapter {

    private void inStage(String id, String stage, UnitId unit) {
        keep(work().change(stored(policy(id), stage, unit), 0));
    }

    private List<String> ids(SubjectQuery query) {
        return subjects(query).stream().map(s -> s.subject().id()).toList();
    }

    @Test
    void subjects_come_in_the_order_of_their_ids_and_not_of_their_beginning() {
        inStage("FT-2026-010", "DRAFTING", FINANCE);
        inStage("FT-2026-002", "DRAFTING", FINANCE);
        inStage("FT-2025-099", "DRAFTING", FINANCE);

        assertThat(ids(policies())).containsExactly("FT-2025-099", "FT-2026-002", "FT-2026-010");
    }

    @Test
    void only_the_kind_asked_for_is_listed() {
        SubjectId meeting = new SubjectId("meeting", "M-1");
        inStage("FT-1", "DRAFTING", FINANCE);
        keep(work().change(meeting, 0));

        assertThat(subjects(policies().withKind("meeting"))).containsExactly(stored(meeting, 1));
        assertThat(subjects(policies().withKind("inspection"))).isEmpty();
    }

    @Test
    void subjects_are_listed_by_stages() {
        inStage("FT-1", "DRAFTING", FINANCE);
        inStage("FT-2", "ISSUED", FINANCE);
        inStage("FT-3", "FILED", FINANCE);

        assertThat(ids(policies().withStages("ISSUED", "FILED"))).containsExactly("FT-2", "FT-3");
        assertThat(ids(policies().withStages("REPEALED"))).isEmpty();
        assertThat(ids(policies())).containsExactly("FT-1", "FT-2", "FT-3");
    }

    @Test
    void subjects_are_listed_by_the_unit_that_answers_for_them() {
        StoredSubject nobodys =
                Samples.kept(policy("FT-3"), 1, "DRAFTING", "nobody answers for it", Optional.empty(), "{}");
        inStage("FT-1", "DRAFTING", FINANCE);
        inStage("FT-2", "DRAFTING", CIVIL_AFFAIRS);
        keep(work().change(nobodys, 0));

        assertThat(ids(policies().withUnit(FINANCE))).containsExactly("FT-1");
        assertThat(ids(policies())).containsExactly("FT-1", "FT-2", "FT-3");
        assertThat(load(nobodys.subject())).isEqualTo(nobodys);
    }

    @Test
    void stages_and_unit_are_asked_for_together() {
        inStage("FT-1", "DRAFTING", FINANCE);
        inStage("FT-2", "ISSUED", CIVIL_AFFAIRS);
        inStage("FT-3", "ISSUED", FINANCE);

        assertThat(ids(policies().withStages("ISSUED").withUnit(FINANCE))).containsExactly("FT-3");
    }

    @Test
    void a_subject_is_listed_where_it_stands_now() {
        inStage("FT-1", "DRAFTING", FINANCE);
        keep(work().change(
                        Samples.kept(policy("FT-1"), 2, "ISSUED", "another title", Optional.of(CIVIL_AFFAIRS), "{}"),
                        1));

        assertThat(ids(policies().withStages("DRAFTING"))).isEmpty();
        assertThat(ids(policies().withUnit(FINANCE))).isEmpty();
        assertThat(subjects(policies().withStages("ISSUED").withUnit(CIVIL_AFFAIRS)))
                .extracting(StoredSubject::title)
                .containsExactly("another title");
    }
}

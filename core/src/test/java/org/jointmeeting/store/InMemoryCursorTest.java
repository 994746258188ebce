package org.jointmeeting.store;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.register.JointMeetingId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no page begins, none is given: not an empty one either. */
class InMemoryCursorTest {
    private static final JointMeetingId FUTIAN = JointMeetingId.of("futian");

    private final Store store = new InMemoryStore();

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-03-02", "2026-03-02|", "null"})
    void no_page_of_obligations_begins_at_what_no_page_said(String next) {
        ObligationQuery query = new ObligationQuery(
                LocalDate.of(2026, 3, 2), List.of(), Optional.empty(), Optional.empty(), Optional.of(next), 10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.obligations(FUTIAN, query))
                .withMessage("no page begins at '" + next + "': expected the next of the page before, as it is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b"})
    void no_page_of_subjects_begins_at_what_is_no_id(String next) {
        SubjectQuery query = new SubjectQuery("policy", List.of(), Optional.empty(), Optional.of(next), 10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.subjects(FUTIAN, query))
                .withMessageStartingWith("no page begins at '" + next + "'");
    }
}

package org.jointmeeting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingRulesTest {
    private final WorkingRules rules = FutianRules.draft();

    @Test
    void nothing_recorded_changes_nothing() {
        assertThat(rules.reading(Map.of())).isSameAs(rules);
    }

    @Test
    void a_recorded_reading_holds_and_the_others_stay() {
        WorkingRules other = rules.reading(Map.of(Question.TRIGGERS, "cumulative", Question.NEW_SCOPE, "reserved"));
        assertThat(other.reads(Reading.TRIGGERS_ARE_CUMULATIVE)).isTrue();
        assertThat(other.reads(Reading.TRIGGERS_ARE_ALTERNATIVES)).isFalse();
        assertThat(other.reads(Reading.NEW_SCOPE_RESERVED)).isTrue();
        assertThat(other.reads(Reading.AGREED_WITHOUT_OBJECTION)).isTrue();
        assertThat(other.edition()).isEqualTo(rules.edition());
        assertThat(rules.reads(Reading.TRIGGERS_ARE_ALTERNATIVES)).isTrue();
    }

    @Test
    void recording_the_first_reading_again_gives_the_first_rules_again() {
        WorkingRules there = rules.reading(Map.of(Question.TRIGGERS, "cumulative"));
        assertThat(there.reading(Map.of(Question.TRIGGERS, "alternatives")).book())
                .isEqualTo(rules.book());
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void a_reading_that_the_procedures_cannot_follow_is_refused(Question question) {
        BadRuleBookException refused = catchThrowableOfType(
                BadRuleBookException.class, () -> rules.reading(Map.of(question, "whatever-suits")));
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).endsWith(".taken");
            assertThat(fault.message().en()).contains(question.readings().get(0).id());
        });
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void every_supported_reading_can_be_recorded(Question question) {
        for (Reading reading : question.readings()) {
            assertThat(rules.reading(Map.of(question, reading.id())).reads(reading))
                    .isTrue();
        }
        assertThat(question.switchable()).isEqualTo(question.readings().size() > 1);
    }

    @Test
    void a_local_rule_or_a_clause_the_book_lacks_is_cited_as_it_is() {
        Provision local = Provision.local("quorumPercent", "法定人数", "quorum");
        assertThat(rules.cite(local)).isSameAs(local);
        assertThat(rules.cite(Provision.of("art15"))).isEqualTo(Provision.of("art15"));
        assertThat(rules.provision("art15")).isEmpty();
    }

    @Test
    void an_unknown_unit_is_called_by_its_id() {
        assertThat(rules.unitName(UnitId.of("finance"))).isEqualTo(Text.of("区财政局", "Finance Bureau"));
        assertThat(rules.unitName(UnitId.of("nobody"))).isEqualTo(Text.of("nobody", "nobody"));
        assertThat(rules.unit(UnitId.of("nobody"))).isEmpty();
    }

    @Test
    void a_duty_that_the_book_gives_twice_is_held_by_all_its_holders() {
        BookTree book = BookTree.futian()
                .repeat("/duties/11")
                .set("/duties/18/clause", "'art9-p3'")
                .set("/duties/18/holders", "['justice']");
        assertThat(book.read().holders(DutyKind.REVIEW_COHERENCE))
                .containsExactlyInAnyOrder(UnitId.of("development-reform"), UnitId.of("justice"));
    }

    @Test
    void no_two_readings_of_a_place_have_the_same_id() {
        assertThat(Reading.values())
                .extracting(Reading::question, Reading::id)
                .doesNotHaveDuplicates()
                .extracting(t -> t.toList().get(0))
                .contains((Object[]) Question.values());
    }

    @Test
    void a_reading_of_another_place_is_none_of_this_one() {
        assertThat(Question.TRIGGERS.reading(Reading.NEW_SCOPE_WARNS.id())).isEmpty();
        assertThat(Question.NEW_SCOPE.reading(Reading.NEW_SCOPE_WARNS.id())).contains(Reading.NEW_SCOPE_WARNS);
    }

    @ParameterizedTest
    @EnumSource(DutyKind.class)
    void who_holds_a_duty_is_told_in_the_rule_books_order(DutyKind duty) {
        assertThat(rules.holders(duty))
                .containsExactlyElementsOf(rules.book().duties().stream()
                        .filter(d -> d.kind() == duty)
                        .flatMap(d -> d.holders().stream())
                        .distinct()
                        .toList());
    }

    @Test
    void who_may_draft_is_told_in_the_rule_books_order_and_local_additions_last() {
        List<UnitId> local = List.of(UnitId.of("statistics"), UnitId.of("development-reform"));
        WorkingRules more = WorkingRules.of(rules.book().withLocal(rules.local().withDraftingUnits(local)));
        assertThat(more.draftingUnits())
                .containsExactlyElementsOf(
                        Stream.concat(rules.holders(DutyKind.DRAFT_POLICIES).stream(), local.stream())
                                .toList());
    }
}

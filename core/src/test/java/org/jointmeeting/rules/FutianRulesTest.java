package org.jointmeeting.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Interpretation;
import org.jointmeeting.rules.book.LocalRules;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.Reading;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.rules.book.RulesStatus;
import org.jointmeeting.rules.check.RuleBookCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Futian's rule book: a draft, whole and without fault, with its meetings, and as it reads and leaves open what the articles do. */
class FutianRulesTest {
    private final WorkingRules rules = FutianRules.draft();
    private final RuleBook book = rules.book();

    @Test
    void it_is_read_once() {
        assertThat(FutianRules.draft()).isSameAs(rules);
    }

    @Test
    @Proves("art14")
    void it_is_a_draft_for_comment_without_dates() {
        assertThat(book.status()).isEqualTo(RulesStatus.DRAFT_FOR_COMMENT);
        assertThat(book.issued()).isEmpty();
        assertThat(book.effective()).isEmpty();
        assertThat(rules.edition()).isEqualTo("futian/consultation-draft");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          regular              | GENERAL_CONVENER CONVENER | GENERAL_CONVENER                          | CONVENER | P1Y | -       | art8-i1-1
          ad-hoc               | GENERAL_CONVENER CONVENER | GENERAL_CONVENER                          | CONVENER | -   | -       | art8-i1-1
          special-coordination | CONVENER OFFICE_DIRECTOR  | GENERAL_CONVENER CONVENER OFFICE_DIRECTOR | -        | -   | SPECIAL | art8-i1-2
          general-coordination | GENERAL_CONVENER          | GENERAL_CONVENER                          | -        | -   | GENERAL | art11-i3
          """)
    @Proves({"art8-i1-1", "art8-i1-2"})
    void a_meeting_type_says_who_convenes_and_who_presides(
            String id,
            String convene,
            String preside,
            String entrusted,
            Period every,
            CoordinationLevel settles,
            String clause) {
        MeetingType type = rules.meetingType(MeetingTypeId.of(id)).orElseThrow();
        assertThat(names(type.convenedBy())).isEqualTo(convene);
        assertThat(names(type.presidedBy())).isEqualTo(preside);
        assertThat(names(type.presidedWhenEntrusted())).isEqualTo(entrusted == null ? "" : entrusted);
        assertThat(type.every()).isEqualTo(Optional.ofNullable(every));
        assertThat(type.settles()).isEqualTo(Optional.ofNullable(settles));
        assertThat(type.clause()).isEqualTo(clause);
        assertThat(book.meetingTypes()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void an_unclear_place_is_read_as_the_project_chose_with_the_alternatives_beside_it(Question question) {
        Interpretation interpretation = book.interpretations().stream()
                .filter(i -> i.question() == question)
                .findFirst()
                .orElseThrow();
        Reading chosen = question.readings().get(0);
        assertThat(interpretation.taken()).isEqualTo(chosen.id());
        assertThat(rules.reads(chosen)).isTrue();
        assertThat(interpretation.readings()).hasSizeGreaterThan(1);
        assertThat(interpretation.readings())
                .filteredOn(Interpretation.Considered::supported)
                .extracting(Interpretation.Considered::id)
                .containsExactlyElementsOf(
                        question.readings().stream().map(Reading::id).toList());
    }

    /** It is not looked through again at every start. */
    @Test
    void it_has_no_fault() {
        assertThat(BookTree.futian().faults()).isEmpty();
        assertThat(RuleBookCheck.faults(book)).isEmpty();
        assertThat(BookTree.futian().read().book()).isEqualTo(book);
    }

    @Test
    @Proves("art12")
    void nothing_that_the_articles_leave_open_is_set() {
        assertThat(rules.local()).isEqualTo(LocalRules.NONE);
    }

    private static String names(List<Capacity> capacities) {
        return capacities.stream().map(Capacity::name).collect(joining(" "));
    }
}

package org.jointmeeting.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.duty.Duty;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Article;
import org.jointmeeting.rules.book.CategoryId;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Division;
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

    @Test
    void it_has_exactly_the_clauses_of_the_working_rules() {
        assertThat(book.articles()).extracting(Article::clause).containsExactlyElementsOf(lines("/clauses.txt"));
    }

    @Test
    @Proves("art1")
    void its_clauses_together_are_the_whole_text_of_the_fourteen_articles() {
        String numbers = "第[一二三四五六七八九十]+条\\s|（[一二三四五六七八九十]+）|[0-9]\\.";
        String printed = lines("futian-working-rules.txt").stream()
                .skip(3)
                .map(l -> l.replaceFirst("^(" + numbers + ")", ""))
                .collect(joining());
        String held = book.articles().stream().map(a -> a.text().zh()).collect(joining());
        assertThat(withoutSpace(held)).isEqualTo(withoutSpace(printed));
    }

    @Test
    void it_keeps_the_misprints_of_the_printed_text() {
        assertThat(text("art11-i3").zh()).contains("统一上报").contains("对政策人有");
    }

    @Test
    void every_clause_has_an_english_rendering() {
        assertThat(book.articles())
                .filteredOn(a -> a.text().en().codePoints().anyMatch(Character::isIdeographic))
                .extracting(Article::clause)
                // Its two misprints are quoted.
                .containsExactly("art11-i3");
    }

    @Test
    void the_clauses_that_code_cites_and_the_book_agree_on_which_numbers_are_inferred() {
        assertThat(Clauses.ALL)
                .allSatisfy(cited -> assertThat(rules.provision(cited.clause())).contains(cited));
        assertThat(book.articles()).hasSameSizeAs(Clauses.ALL);
        assertThat(book.articles())
                .filteredOn(Article::inferred)
                .extracting(Article::clause)
                .containsExactly("art8-i3", "art8-i4", "art11-i2", "art11-i3", "art11-i4");
    }

    @Test
    @Proves("art3")
    void it_is_called_what_article_3_calls_it() {
        assertThat(text("art3").zh())
                .contains(book.name().zh())
                .contains("简称" + book.shortName().zh())
                .contains(book.predecessor().zh().substring(0, 4));
        assertThat(book.name().zh()).isEqualTo("福田区社会福利和社会救助联席会议");
        assertThat(book.predecessor().zh()).isEqualTo("社会救助联席会议");
    }

    @ParameterizedTest(name = "{1} of kind {0}")
    @CsvSource({"MEMBER_UNIT, 17", "SUBDISTRICT_OFFICE, 10", "OFFICE, 1", "CONSULTEE, 1", "DISTRICT_GOVERNMENT, 1"})
    @Proves("art4-p3")
    void it_has_seventeen_member_units_and_ten_subdistrict_offices(UnitKind kind, int count) {
        assertThat(book.units()).filteredOn(u -> u.kind() == kind).hasSize(count);
    }

    @Test
    void the_seventeen_units_stand_in_article_4_in_this_order() {
        String article = text("art4-p3").zh();
        List<Integer> places = new ArrayList<>();
        for (Unit unit : book.units()) {
            if (unit.kind() == UnitKind.MEMBER_UNIT) {
                String name = unit.name().zh();
                int whole = article.indexOf(name);
                places.add(whole >= 0 ? whole : article.indexOf(name.substring(1)));
            }
        }
        assertThat(places).hasSize(17).isSorted().doesNotHaveDuplicates().doesNotContain(-1);
    }

    @Test
    void the_subdistrict_offices_are_the_ten_of_futian() {
        assertThat(book.units())
                .filteredOn(u -> u.kind() == UnitKind.SUBDISTRICT_OFFICE)
                .extracting(u -> u.name().zh().replace("街道办事处", ""))
                .containsExactly("园岭", "南园", "福田", "沙头", "香蜜湖", "梅林", "莲花", "华富", "福保", "华强北");
    }

    @Test
    @Proves({"art4-p2", "art4-p4"})
    void civil_affairs_leads_and_the_office_is_seated_there() {
        assertThat(book.leadUnit()).isEqualTo(UnitId.of("civil-affairs"));
        assertThat(book.officeSeat()).isEqualTo(UnitId.of("civil-affairs"));
        assertThat(rules.office()).isEqualTo(UnitId.of("office"));
        assertThat(rules.unit(rules.office()).orElseThrow().kind()).isEqualTo(UnitKind.OFFICE);
    }

    @ParameterizedTest(name = "{0} in {1}: at most {2}, required {3}, under {4}")
    @CsvSource(nullValues = "-", textBlock = """
          GENERAL_CONVENER, district-government,  1, true,  art4-p2
          CONVENER,         civil-affairs,        1, true,  art4-p2
          OFFICE_DIRECTOR,  office,               1, true,  art4-p4
          OFFICE_STAFF,     office,               -, false, art6-i1
          MEMBER,           finance,              1, true,  art4-p3
          MEMBER,           subdistrict-fubao,    1, true,  art4-p3
          MEMBER,           legal-affairs,        1, true,  art4-p3
          LIAISON,          civil-affairs,        1, true,  art4-p3
          """)
    @Proves({"art4-p2", "art4-p3", "art4-p4"})
    void a_seat_is_provided_for(Capacity capacity, String unit, Integer atMost, boolean required, String clause) {
        assertThat(rules.seat(capacity, UnitId.of(unit))).hasValueSatisfying(seat -> {
            assertThat(seat.atMost()).isEqualTo(Optional.ofNullable(atMost));
            assertThat(seat.required()).isEqualTo(required);
            assertThat(seat.clause()).isEqualTo(clause);
        });
    }

    @ParameterizedTest(name = "no {0} in {1}")
    @CsvSource({
        "CONVENER, finance",
        "GENERAL_CONVENER, civil-affairs",
        "OFFICE_DIRECTOR, civil-affairs",
        "MEMBER, office",
        "MEMBER, district-government",
        "LIAISON, office",
        "DEPUTY_CONVENER, civil-affairs",
        "CASE_OFFICER, finance",
        "MEMBER, nobody"
    })
    void a_seat_is_not_provided_for(Capacity capacity, String unit) {
        assertThat(rules.seat(capacity, UnitId.of(unit))).isEmpty();
    }

    @Test
    @Proves({"art5-i1", "art5-i2", "art5-i3", "art5-i4", "art5-i5", "art5-i6", "art6-i1", "art6-i5"})
    void every_duty_of_articles_5_to_7_stands_under_its_clause_in_order() {
        assertThat(book.duties()).extracting(Duty::kind).containsExactly(DutyKind.values());
        assertThat(book.duties())
                .extracting(Duty::clause)
                .containsExactlyElementsOf(lines("/clauses.txt").stream()
                        .filter(c -> c.matches("art[567]-.*"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OTHER_MATTERS, 0",
        "SETTLE_DISAGREEMENTS, 1",
        "REVIEW_COHERENCE, 1",
        "SECURE_FUNDS, 1",
        "DRAFT_POLICIES, 10",
        "VERIFY_DATA, 4",
        "SHARE_INFORMATION, 1",
        "IMPLEMENT_IN_SUBDISTRICT, 10",
        "STUDY_AND_CARRY_OUT, 27"
    })
    void a_duty_is_held_by_so_many_units(DutyKind duty, int units) {
        assertThat(rules.holders(duty)).hasSize(units);
    }

    @Test
    @Proves({"art7-i1", "art7-i2"})
    void the_bureaus_of_7_1_and_7_2_hold_their_duties() {
        assertThat(rules.holds(UnitId.of("development-reform"), DutyKind.REVIEW_COHERENCE))
                .isTrue();
        assertThat(rules.holds(UnitId.of("finance"), DutyKind.SECURE_FUNDS)).isTrue();
        assertThat(rules.holds(UnitId.of("finance"), DutyKind.REVIEW_COHERENCE)).isFalse();
        assertThat(rules.holders(DutyKind.DAILY_WORK)).containsExactly(UnitId.of("office"));
    }

    @Test
    @Proves("art7-i3")
    void the_ten_named_units_may_draft() {
        assertThat(rules.draftingUnits())
                .extracting(UnitId::value)
                .containsExactlyInAnyOrder(
                        "education",
                        "civil-affairs",
                        "justice",
                        "human-resources",
                        "housing",
                        "health",
                        "trade-union",
                        "youth-league",
                        "womens-federation",
                        "disabled-federation");
        assertThat(rules.mayDraft(UnitId.of("finance"))).isFalse();
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

    @Test
    @Proves("art11-i1")
    void four_units_must_always_be_asked() {
        assertThat(book.consultees())
                .extracting(UnitId::value)
                .containsExactly("development-reform", "civil-affairs", "finance", "legal-affairs");
    }

    @Test
    @Proves({"art2-p1", "art2-p2"})
    void article_2_names_four_categories_of_welfare_and_nine_of_assistance() {
        assertThat(book.categories())
                .filteredOn(c -> c.division() == Division.WELFARE)
                .hasSize(4)
                .allSatisfy(c -> assertThat(c.clause()).isEqualTo("art2-p1"))
                .allSatisfy(
                        c -> assertThat(text("art2-p1").zh()).contains(c.text().zh()));
        assertThat(book.categories())
                .filteredOn(c -> c.division() == Division.ASSISTANCE)
                .hasSize(9)
                .allSatisfy(c -> assertThat(c.clause()).isEqualTo("art2-p2"))
                .allSatisfy(c ->
                        assertThat(text("art2-p2").zh()).contains(c.text().zh().replace("救助", "")));
        assertThat(rules.category(CategoryId.of("minimum-living-allowance"))
                        .orElseThrow()
                        .text())
                .isEqualTo(Text.of("最低生活保障", "minimum living allowance"));
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

    @Test
    void its_own_citations_are_those_that_code_cites() {
        assertThat(Clauses.ALL)
                .allSatisfy(cited -> assertThat(rules.cite(cited)).isEqualTo(cited));
        assertThat(rules.cite(Provision.NONE)).isSameAs(Provision.NONE);
    }

    private Text text(String clause) {
        return book.articles().stream()
                .filter(a -> a.clause().equals(clause))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String names(List<Capacity> capacities) {
        return capacities.stream().map(Capacity::name).collect(joining(" "));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(FutianRulesTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

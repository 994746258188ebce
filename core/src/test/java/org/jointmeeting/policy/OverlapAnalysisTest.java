package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.policy.overlap.Dimension.AGE;
import static org.jointmeeting.policy.overlap.Dimension.AREA;
import static org.jointmeeting.policy.overlap.Dimension.BENEFICIARIES;
import static org.jointmeeting.policy.overlap.Dimension.CATEGORY;
import static org.jointmeeting.policy.overlap.Dimension.FORM;
import static org.jointmeeting.policy.overlap.Dimension.INCOME;
import static org.jointmeeting.policy.overlap.Dimension.PERIOD;
import static org.jointmeeting.policy.overlap.Dimension.RESIDENCE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.policy.overlap.Dimension;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnalysis;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.policy.proposal.Residence;
import org.jointmeeting.rules.book.CategoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 5(3), Article 11: when two policies overlap, and in what. */
class OverlapAnalysisTest {
    private static final List<Dimension> ALL =
            List.of(CATEGORY, BENEFICIARIES, FORM, AGE, RESIDENCE, INCOME, AREA, PERIOD);
    private static final List<Dimension> WITHOUT_CATEGORY =
            List.of(BENEFICIARIES, FORM, AGE, RESIDENCE, INCOME, AREA, PERIOD);
    private static final List<Dimension> WITHOUT_FORM =
            List.of(CATEGORY, BENEFICIARIES, AGE, RESIDENCE, INCOME, AREA, PERIOD);

    // One coverage is the same throughout: category elderly, groups ELDERLY LOW_INCOME, a service, ages 60 to 79,
    // incomes up to
    // 3000, registered households, Yuanling and Meilin, the days from 1 July 2026 on and before 1 July 2028. The other
    // differs
    // in what its row says. "all" stands for every dimension, "-" for no overlap.
    @ParameterizedTest(name = "{0}: {9}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          # other                        | category  | groups          | form      | age   | income    | residence     | area            | days                  | they meet in
          the very same                  | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          one group in common            | elderly   | WOMEN ELDERLY   | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          the other group in common      | elderly   | LOW_INCOME      | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          no group in common             | elderly   | WOMEN CHILDREN  | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | -
          no group at all                | elderly   | -               | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | -
          another category               | medical   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all but category
          another form                   | elderly   | ELDERLY         | ALLOWANCE | 60~79 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all but form
          another category and form      | medical   | ELDERLY         | ALLOWANCE | 60~79 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | -
          ages that touch below          | elderly   | ELDERLY         | SERVICE   | 50~60 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          ages that end below            | elderly   | ELDERLY         | SERVICE   | 50~59 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | -
          ages that touch above          | elderly   | ELDERLY         | SERVICE   | 79~90 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          ages that begin above          | elderly   | ELDERLY         | SERVICE   | 80~90 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | -
          any age                        | elderly   | ELDERLY         | SERVICE   | ~     | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          ages within                    | elderly   | ELDERLY         | SERVICE   | 65~70 | ~3000     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          incomes that touch             | elderly   | ELDERLY         | SERVICE   | 60~79 | 3000~     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          incomes that begin above       | elderly   | ELDERLY         | SERVICE   | 60~79 | 3001~     | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | -
          any income                     | elderly   | ELDERLY         | SERVICE   | 60~79 | ~         | REGISTERED    | yuanling        | 2026-07-01~2028-07-01 | all
          any resident                   | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | ANY           | yuanling        | 2026-07-01~2028-07-01 | all
          other residents                | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | PERMIT_HOLDER | yuanling        | 2026-07-01~2028-07-01 | -
          the whole district             | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | -               | 2026-07-01~2028-07-01 | all
          one area in common             | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | meilin lianhua  | 2026-07-01~2028-07-01 | all
          other areas                    | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | lianhua huafu   | 2026-07-01~2028-07-01 | -
          ending the day before          | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2025-01-01~2026-07-01 | -
          ending on the first day        | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2025-01-01~2026-07-02 | all
          beginning on the last day      | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2028-06-30~2030-01-01 | all
          beginning the day after        | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2028-07-01~2030-01-01 | -
          long ago, without end          | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2010-01-01~           | all
          beginning after, without end   | elderly   | ELDERLY         | SERVICE   | 60~79 | ~3000     | REGISTERED    | yuanling        | 2028-07-01~           | -
          """)
    void two_coverages_meet_in_what_the_table_says(
            String name,
            String category,
            String groups,
            BenefitForm form,
            String age,
            String income,
            Residence residence,
            String area,
            String days,
            String meet) {
        Coverage one = coverage(
                "elderly",
                "ELDERLY LOW_INCOME",
                BenefitForm.SERVICE,
                "60~79",
                "~3000",
                Residence.REGISTERED,
                "yuanling meilin",
                "2026-07-01~2028-07-01");
        Coverage other = coverage(category, groups, form, age, income, residence, area, days);
        List<Dimension> expected = meet == null
                ? List.of()
                : switch (meet) {
                    case "all" -> ALL;
                    case "all but category" -> WITHOUT_CATEGORY;
                    case "all but form" -> WITHOUT_FORM;
                    default -> throw new IllegalArgumentException(meet);
                };
        assertThat(OverlapAnalysis.dimensions(one, other)).as(name).isEqualTo(expected);
        assertThat(OverlapAnalysis.dimensions(other, one))
                .as("the other way round")
                .isEqualTo(expected);
    }

    @Test
    void two_policies_without_end_meet_whenever_they_begin() {
        Coverage later = elderlyCare().withFrom(LocalDate.of(2099, 1, 1));
        assertThat(OverlapAnalysis.dimensions(elderlyCare(), later)).isEqualTo(ALL);
    }

    @Test
    @Proves({"art5-i3", "art11-p1"})
    void the_catalogue_names_each_policy_in_force_that_a_coverage_overlaps_with_by_id() {
        Catalogue catalogue = new Catalogue(List.of(
                inForce("B", elderlyCare().withForm(BenefitForm.ALLOWANCE)),
                inForce("C", elderlyCare().withGroups(BeneficiaryGroup.CHILDREN)),
                inForce("A", elderlyCare())));
        assertThat(catalogue.overlaps(elderlyCare(), Optional.empty()))
                .containsExactly(
                        new Overlap(PolicyId.of("A"), "现行政策A", ALL),
                        new Overlap(PolicyId.of("B"), "现行政策B", WITHOUT_FORM));
    }

    @Test
    void the_policy_that_a_proposal_adjusts_is_no_overlap() {
        Catalogue catalogue = new Catalogue(List.of(inForce("A", elderlyCare()), inForce("B", elderlyCare())));
        assertThat(catalogue.overlaps(elderlyCare(), Optional.of(PolicyId.of("A"))))
                .extracting(Overlap::with)
                .containsExactly(PolicyId.of("B"));
    }

    @Test
    void the_catalogue_knows_what_is_in_force() {
        Catalogue catalogue = new Catalogue(List.of(inForce("A", elderlyCare()), inForce("B", elderlyCare())));
        assertThat(catalogue.has(PolicyId.of("B"))).isTrue();
        assertThat(catalogue.has(PolicyId.of("C"))).isFalse();
        assertThat(Catalogue.EMPTY.has(PolicyId.of("A"))).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"60~79, true", "60~60, true", "61~60, false", "60~, true", "~60, true", "~, true"})
    void a_range_is_in_order_unless_its_lowest_lies_above_its_highest(String range, boolean ordered) {
        assertThat(range(range).ordered()).isEqualTo(ordered);
    }

    private static Coverage coverage(
            String category,
            String groups,
            BenefitForm form,
            String age,
            String income,
            Residence residence,
            String area,
            String days) {
        String[] day = days.split("~", 2);
        return new Coverage(
                CategoryId.of(category.equals("elderly") ? "elderly-welfare" : "medical-assistance"),
                words(groups).stream().map(BeneficiaryGroup::valueOf).toList(),
                form,
                range(age),
                range(income),
                residence,
                words(area).stream().map(a -> UnitId.of("subdistrict-" + a)).toList(),
                LocalDate.parse(day[0]),
                day[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day[1])));
    }

    private static Range range(String range) {
        String[] bounds = range.split("~", 2);
        return new Range(bound(bounds[0]), bound(bounds[1]));
    }

    private static Optional<Integer> bound(String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(number));
    }

    private static List<String> words(String line) {
        return line == null ? List.of() : Arrays.asList(line.split(" ", -1));
    }
}

package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.escalation.ReservedMatter.ASSISTANCE_SCOPE;
import static org.jointmeeting.escalation.ReservedMatter.ASSISTANCE_STANDARD;
import static org.jointmeeting.escalation.ReservedMatter.OTHER_BY_LAW;
import static org.jointmeeting.escalation.ReservedMatter.WELFARE_SCOPE;
import static org.jointmeeting.escalation.ReservedMatter.WELFARE_STANDARD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Division;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 10: what a proposal touches decides which matters of the city's it takes up. */
class ReservedMattersTest {
    private static final WorkingRules WARNS = Rules.futian();
    private static final WorkingRules RESERVED = Rules.reading(Question.NEW_SCOPE, "reserved");

    // Welfare policies that grant no allowance or subsidy are the district's own: Article 10(1) and (2) name allowances
    // only.
    // A new scope of beneficiaries is reserved only under the other reading of Article 10(2) and (4), and otherwise
    // warns.
    @ParameterizedTest(name = "{0} {1}, {2}, touching {3}: {4}; under the other reading {5}; warns: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          WELFARE    | allowance | formulate | -                          | -                                    | -                                    | false
          WELFARE    | allowance | formulate | STANDARD                   | WELFARE_STANDARD                     | WELFARE_STANDARD                     | false
          WELFARE    | allowance | formulate | EFFECTIVE_TIME             | WELFARE_STANDARD                     | WELFARE_STANDARD                     | false
          WELFARE    | allowance | formulate | BENEFICIARY_SCOPE          | -                                    | WELFARE_SCOPE                        | true
          WELFARE    | allowance | formulate | STANDARD BENEFICIARY_SCOPE | WELFARE_STANDARD                     | WELFARE_STANDARD WELFARE_SCOPE       | true
          WELFARE    | allowance | adjust    | -                          | -                                    | -                                    | false
          WELFARE    | allowance | adjust    | STANDARD                   | WELFARE_STANDARD                     | WELFARE_STANDARD                     | false
          WELFARE    | allowance | adjust    | EFFECTIVE_TIME             | WELFARE_STANDARD                     | WELFARE_STANDARD                     | false
          WELFARE    | allowance | adjust    | BENEFICIARY_SCOPE          | WELFARE_SCOPE                        | WELFARE_SCOPE                        | false
          WELFARE    | allowance | adjust    | STANDARD BENEFICIARY_SCOPE | WELFARE_STANDARD WELFARE_SCOPE       | WELFARE_STANDARD WELFARE_SCOPE       | false
          WELFARE    | service   | formulate | STANDARD EFFECTIVE_TIME    | -                                    | -                                    | false
          WELFARE    | service   | formulate | BENEFICIARY_SCOPE          | -                                    | -                                    | false
          WELFARE    | service   | adjust    | STANDARD                   | -                                    | -                                    | false
          WELFARE    | service   | adjust    | BENEFICIARY_SCOPE          | -                                    | -                                    | false
          ASSISTANCE | allowance | formulate | STANDARD                   | ASSISTANCE_STANDARD                  | ASSISTANCE_STANDARD                  | false
          ASSISTANCE | allowance | adjust    | BENEFICIARY_SCOPE          | ASSISTANCE_SCOPE                     | ASSISTANCE_SCOPE                     | false
          ASSISTANCE | service   | formulate | -                          | -                                    | -                                    | false
          ASSISTANCE | service   | formulate | STANDARD                   | ASSISTANCE_STANDARD                  | ASSISTANCE_STANDARD                  | false
          ASSISTANCE | service   | formulate | EFFECTIVE_TIME             | ASSISTANCE_STANDARD                  | ASSISTANCE_STANDARD                  | false
          ASSISTANCE | service   | formulate | STANDARD EFFECTIVE_TIME    | ASSISTANCE_STANDARD                  | ASSISTANCE_STANDARD                  | false
          ASSISTANCE | service   | formulate | BENEFICIARY_SCOPE          | -                                    | ASSISTANCE_SCOPE                     | true
          ASSISTANCE | service   | adjust    | -                          | -                                    | -                                    | false
          ASSISTANCE | service   | adjust    | STANDARD                   | ASSISTANCE_STANDARD                  | ASSISTANCE_STANDARD                  | false
          ASSISTANCE | service   | adjust    | BENEFICIARY_SCOPE          | ASSISTANCE_SCOPE                     | ASSISTANCE_SCOPE                     | false
          ASSISTANCE | service   | adjust    | STANDARD BENEFICIARY_SCOPE | ASSISTANCE_STANDARD ASSISTANCE_SCOPE | ASSISTANCE_STANDARD ASSISTANCE_SCOPE | false
          """)
    void they_follow_from_division_form_and_what_is_touched(
            Division division,
            String form,
            String kind,
            String touched,
            String matters,
            String otherwise,
            boolean warns) {
        boolean allowance = form.equals("allowance");
        boolean adjusts = kind.equals("adjust");
        List<Touch> touches = constants(Touch.class, touched);

        assertThat(ReservedMatters.of(division, allowance, adjusts, touches, false, WARNS))
                .containsExactlyElementsOf(constants(ReservedMatter.class, matters));
        assertThat(ReservedMatters.of(division, allowance, adjusts, touches, false, RESERVED))
                .containsExactlyElementsOf(constants(ReservedMatter.class, otherwise));
        assertThat(ReservedMatters.warnsOfNewScope(division, allowance, adjusts, touches, WARNS))
                .isEqualTo(warns);
    }

    @ParameterizedTest
    @EnumSource(Division.class)
    void a_new_scope_does_not_warn_where_it_is_reserved(Division division) {
        assertThat(ReservedMatters.warnsOfNewScope(division, true, false, List.of(Touch.BENEFICIARY_SCOPE), RESERVED))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Division.class)
    void another_matter_reserved_by_law_is_declared_whatever_is_touched(Division division) {
        assertThat(ReservedMatters.of(division, false, false, List.of(), true, WARNS))
                .containsExactly(OTHER_BY_LAW);
    }

    @Test
    void they_come_in_the_order_of_the_article() {
        assertThat(ReservedMatters.of(Division.ASSISTANCE, false, true, List.of(Touch.values()), true, WARNS))
                .containsExactly(ASSISTANCE_STANDARD, ASSISTANCE_SCOPE, OTHER_BY_LAW);
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({
        "WELFARE_STANDARD, art10-i1",
        "WELFARE_SCOPE, art10-i2",
        "ASSISTANCE_STANDARD, art10-i3",
        "ASSISTANCE_SCOPE, art10-i4",
        "OTHER_BY_LAW, art10-i5"
    })
    @Proves({"art10-i1", "art10-i2", "art10-i3", "art10-i4", "art10-i5"})
    void each_stands_under_its_own_item(ReservedMatter matter, String clause) {
        assertThat(matter.provision().clause()).isEqualTo(clause);
    }

    @Test
    void there_are_no_others() {
        assertThat(ReservedMatter.values())
                .containsExactly(WELFARE_STANDARD, WELFARE_SCOPE, ASSISTANCE_STANDARD, ASSISTANCE_SCOPE, OTHER_BY_LAW);
    }

    private static <E extends Enum<E>> List<E> constants(Class<E> type, String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ", -1))
                        .map(n -> Enum.valueOf(type, n.toUpperCase(Locale.ROOT)))
                        .toList();
    }
}

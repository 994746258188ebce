package org.jointmeeting.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointmeeting.provision.Citations;
import org.junit.jupiter.api.Test;

/** That the clauses of the working rules are cited by code and proved by tests; what comes later is only shown. */
class ClauseCoverageTest {

    /** Follow-up and information (6(3), 6(4), 7(4) to 7(7), 8(2) to 8(4)) are still to come; Article 1 is the purpose. */
    private static final Set<String> LATER = Set.of(
            "art1", "art6-i3", "art6-i4", "art7-i4", "art7-i5", "art7-i6", "art7-i7", "art8-i2", "art8-i3", "art8-i4");

    private static final List<String> CLAUSES = WrittenClauses.IDS;
    private static final Map<String, Set<String>> CODE = CitedByCode.gather();
    private static final Map<String, Set<String>> TESTS = ProvedByTests.gather();

    @Test
    void every_clause_that_works_already_is_cited_by_code() {
        print();

        assertThat(required().filter(c -> !CODE.containsKey(c))).isEmpty();
    }

    @Test
    void every_clause_that_works_already_is_proved_by_a_test() {
        assertThat(required().filter(c -> !TESTS.containsKey(c))).isEmpty();
    }

    @Test
    void what_comes_later_is_a_clause() {
        assertThat(CLAUSES).containsAll(LATER);
    }

    @Test
    void code_cites_clauses_that_there_are() {
        assertThat(CODE.keySet().stream()
                        .filter(c -> !c.startsWith("local:") && !c.equals("none"))
                        .filter(c -> !CLAUSES.contains(c)))
                .isEmpty();
    }

    @Test
    void tests_prove_clauses_that_there_are() {
        assertThat(CLAUSES).containsAll(TESTS.keySet());
    }

    @Test
    void only_tests_prove_anything() {
        assertThat(ProvedByTests.noTests()).isEmpty();
    }

    private static Stream<String> required() {
        return CLAUSES.stream().filter(c -> !LATER.contains(c));
    }

    private static void print() {
        StringBuilder table = new StringBuilder(
                String.format("%n%-10s  %-24s  %4s  %5s  %s%n", "clause", "citation", "code", "tests", "such as"));
        for (String clause : CLAUSES) {
            Set<String> code = CODE.getOrDefault(clause, Set.of());
            Set<String> tests = TESTS.getOrDefault(clause, Set.of());
            table.append(String.format(
                    "%-10s  %-24s  %4d  %5d  %s%n",
                    clause,
                    Citations.of(clause).en(),
                    code.size(),
                    tests.size(),
                    examples(code)
                            + (tests.isEmpty() ? LATER.contains(clause) ? " (later)" : "" : " | " + examples(tests))));
        }
        System.out.println(table);
    }

    private static String examples(Set<String> of) {
        return new TreeSet<>(of).stream().limit(2).collect(Collectors.joining(", "));
    }
}

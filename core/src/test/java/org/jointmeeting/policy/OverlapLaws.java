package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.overlap.Dimension;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnalysis;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.policy.proposal.Residence;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.book.CategoryId;

/** What holds for any two coverages. */
class OverlapLaws {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<String> AREAS = List.of("yuanling", "meilin", "lianhua");

    @Property(tries = 5000)
    void an_overlap_is_the_same_both_ways_round(
            @ForAll("coverages") Coverage one, @ForAll("coverages") Coverage other) {
        assertThat(OverlapAnalysis.dimensions(one, other)).isEqualTo(OverlapAnalysis.dimensions(other, one));
    }

    @Property(tries = 5000)
    void they_overlap_exactly_when_some_person_gets_the_same_kind_of_help_from_both_on_some_day(
            @ForAll("coverages") Coverage one, @ForAll("coverages") Coverage other) {
        boolean sameKind = one.category().equals(other.category()) || one.form() == other.form();
        boolean overlap = sameKind && somebodyGetsBoth(one, other);
        Statistics.collect(overlap ? "overlap" : "no overlap");
        Statistics.coverage(c -> {
            c.check("overlap").percentage(p -> p > 5);
            c.check("no overlap").percentage(p -> p > 20);
        });
        assertThat(!OverlapAnalysis.dimensions(one, other).isEmpty()).isEqualTo(overlap);
    }

    @Property
    void every_coverage_overlaps_with_itself_in_every_dimension(@ForAll("coverages") Coverage one) {
        assertThat(OverlapAnalysis.dimensions(one, one)).containsExactly(Dimension.values());
    }

    @Property
    void a_wider_coverage_overlaps_with_whatever_the_narrower_one_does(
            @ForAll("coverages") Coverage one, @ForAll("coverages") Coverage other) {
        Coverage wider = one.withAge(Range.ALL)
                .withIncome(Range.ALL)
                .withResidence(Residence.ANY)
                .withArea(List.of())
                .withUntil(Optional.empty());
        assertThat(OverlapAnalysis.dimensions(wider, other)).containsAll(OverlapAnalysis.dimensions(one, other));
    }

    @Property(tries = 500)
    void the_catalogue_finds_what_comparing_with_every_policy_in_force_finds(
            @ForAll("coverages") Coverage proposed, @ForAll("changes") List<Change> changes) {
        Catalogue catalogue = Catalogue.EMPTY;
        SortedMap<String, Coverage> plain = new TreeMap<>();
        for (Change change : changes) {
            catalogue = Catalogue.IN_FORCE.after(catalogue, change.subject(), change.policy());
            if (change.inForce()) {
                plain.put(change.id(), change.coverage());
            } else {
                plain.remove(change.id());
            }
        }
        List<Overlap> expected = plain.entrySet().stream()
                .map(e -> new Overlap(
                        PolicyId.of(e.getKey()), "居家养老服务办法", OverlapAnalysis.dimensions(proposed, e.getValue())))
                .filter(o -> !o.dimensions().isEmpty())
                .toList();
        Statistics.collect(expected.size() > 1 ? "several" : "fewer");
        Statistics.coverage(c -> c.check("several").percentage(p -> p > 4));
        assertThat(catalogue.overlaps(proposed, Optional.empty())).isEqualTo(expected);
        expected.stream()
                .findFirst()
                .ifPresent(first -> assertThat(
                                new Catalogue(entries(plain)).overlaps(proposed, Optional.of(first.with())))
                        .isEqualTo(expected.subList(1, expected.size())));
        assertThat(catalogue.entries()).isEqualTo(entries(plain));
        for (Change change : changes) {
            assertThat(catalogue.has(PolicyId.of(change.id()))).isEqualTo(plain.containsKey(change.id()));
        }
    }

    private static List<CatalogueEntry> entries(SortedMap<String, Coverage> plain) {
        return plain.entrySet().stream()
                .map(e -> new CatalogueEntry(PolicyId.of(e.getKey()), "居家养老服务办法", Units.CIVIL_AFFAIRS, e.getValue()))
                .toList();
    }

    /** Looks for the person and the day, one by one. */
    private static boolean somebodyGetsBoth(Coverage one, Coverage other) {
        for (BeneficiaryGroup group : one.groups()) {
            for (int n = 0; n < 12; n++) {
                for (int income = 0; income < 12; income++) {
                    for (Residence residence : List.of(Residence.REGISTERED, Residence.PERMIT_HOLDER)) {
                        for (String area : AREAS) {
                            if (helps(one, group, n, income, residence, area)
                                    && helps(other, group, n, income, residence, area)) {
                                return FIRST.datesUntil(FIRST.plusDays(40))
                                        .anyMatch(d -> applies(one, d) && applies(other, d));
                            }
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean helps(
            Coverage c, BeneficiaryGroup group, int age, int income, Residence residence, String area) {
        return c.groups().contains(group)
                && within(c.age(), age)
                && within(c.income(), income)
                && (c.residence() == Residence.ANY || c.residence() == residence)
                && (c.area().isEmpty() || c.area().contains(UnitId.of(area)));
    }

    private static boolean within(Range range, int number) {
        return range.from().map(f -> f <= number).orElse(true)
                && range.to().map(t -> number <= t).orElse(true);
    }

    private static boolean applies(Coverage c, LocalDate day) {
        return !day.isBefore(c.from()) && c.until().map(day::isBefore).orElse(true);
    }

    @Provide
    Arbitrary<Coverage> coverages() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
        return Combinators.combine(
                        Arbitraries.of("elderly-welfare", "medical-assistance").map(CategoryId::of),
                        Arbitraries.of(BeneficiaryGroup.ELDERLY, BeneficiaryGroup.LOW_INCOME, BeneficiaryGroup.PATIENTS)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of(BenefitForm.SERVICE, BenefitForm.ALLOWANCE),
                        ranges(),
                        ranges(),
                        Arbitraries.of(Residence.class),
                        Arbitraries.of(AREAS).map(UnitId::of).list().ofMaxSize(2),
                        Combinators.combine(
                                        days,
                                        Arbitraries.integers().between(1, 10).optional(0.7))
                                .as(Span::new))
                .as((category, groups, form, age, income, residence, area, span) -> new Coverage(
                        category,
                        groups,
                        form,
                        age,
                        income,
                        residence,
                        area,
                        span.from(),
                        span.length().map(l -> span.from().plusDays(l))));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12).map(n -> "FT-" + n),
                        coverages(),
                        Arbitraries.of(PolicyStage.ISSUED, PolicyStage.FILED, PolicyStage.FILED, PolicyStage.REPEALED))
                .as(Change::new)
                .list()
                .ofMaxSize(30);
    }

    /** A policy that came into force, changed, or went out of it. */
    record Change(String id, Coverage coverage, PolicyStage stage) {
        SubjectId subject() {
            return PolicyId.of(id).subject();
        }

        boolean inForce() {
            return stage != PolicyStage.REPEALED;
        }

        Policy policy() {
            return Policy.UNSTARTED
                    .withStage(stage)
                    .withProposal(Proposals.ledBy(Units.CIVIL_AFFAIRS).withCoverage(coverage));
        }
    }

    private static Arbitrary<Range> ranges() {
        Arbitrary<Optional<Integer>> bounds =
                Arbitraries.integers().between(0, 10).optional(0.8);
        return Combinators.combine(bounds, bounds).as(Range::new).filter(Range::ordered);
    }

    private record Span(LocalDate from, Optional<Integer> length) {}
}

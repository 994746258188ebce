package org.jointmeeting.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.Fault;
import org.jointmeeting.rules.book.LocalRules;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.rules.book.RulesStatus;
import org.jointmeeting.rules.book.WorkingCalendar;
import org.jointmeeting.rules.check.RecordTree;

class RuleBookLaws {
    private static final List<String> PLACES = places(BookTree.futian().at(""), "", new ArrayList<>());
    private static final List<String> OBJECTS =
            PLACES.stream().filter(p -> BookTree.futian().at(p).isObject()).toList();

    /** A host's own mapper, set up without this project's help. */
    private static final ObjectMapper HOST = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Property(tries = 2000)
    void whatever_is_changed_the_book_is_accepted_or_refused_with_faults_in_both_languages(
            @ForAll("places") String place, @ForAll("values") String value) {
        assertAcceptedOrRefused(BookTree.futian().set(place, value));
    }

    @Property
    void whatever_is_left_out_the_book_is_accepted_or_refused_with_faults_in_both_languages(
            @ForAll("places") String place, @ForAll("places") String other) {
        BookTree book = BookTree.futian().remove(place);
        if (!book.at(other).isMissingNode()) {
            book.remove(other);
        }
        assertAcceptedOrRefused(book);
    }

    @Property(tries = 300)
    void a_property_that_no_object_has_is_found_wherever_it_stands(@ForAll("objects") String object) {
        String path = "$" + object.replaceAll("/(\\d+)", "[$1]").replace('/', '.') + ".misspelt";
        assertThat(BookTree.futian().set(object + "/misspelt", "1").faults())
                .extracting(Fault::path)
                .containsExactly(path);
    }

    @Property
    void bytes_that_are_no_rule_book_are_refused_as_such(@ForAll byte[] bytes) {
        assertRefused(bytes);
    }

    @Property
    void a_rule_book_cut_off_anywhere_is_refused(@ForAll("cuts") int length) {
        byte[] whole = BookTree.futian().bytes();
        byte[] cut = new byte[length];
        System.arraycopy(whole, 0, cut, 0, length);
        assertRefused(cut);
    }

    @Property
    void a_rule_book_that_was_written_out_reads_back_the_same(
            @ForAll("localRules") LocalRules local, @ForAll RulesStatus status) throws Exception {
        RuleBook book = with(local, status);
        byte[] written = HOST.writeValueAsBytes(book);
        assertThat(RuleBookReader.read(new ByteArrayInputStream(written)).book())
                .isEqualTo(book);
        assertThat(HOST.readValue(written, RuleBook.class)).isEqualTo(book);
        assertThat(new String(written, UTF_8)).isEqualTo(RecordTree.write(book).toString());
    }

    @Example
    void both_shipped_books_read_back_the_same() throws Exception {
        for (RuleBook book : List.of(
                FutianRules.draft().book(), BookTree.sampleDistrict().read().book())) {
            byte[] written = HOST.writeValueAsBytes(book);
            assertThat(RuleBookReader.read(new ByteArrayInputStream(written)).book())
                    .isEqualTo(book);
        }
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(PLACES);
    }

    @Provide
    Arbitrary<String> objects() {
        return Arbitraries.of(OBJECTS);
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, BookTree.futian().bytes().length - 1);
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> any = Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1.5",
                "2147483648",
                "1e400",
                "''",
                "' '",
                "'x'",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "[{}]",
                "[1, 1]",
                "{'zh': 1}",
                "{'id': 'finance'}",
                "'local:x'",
                "'P1Y'",
                "'2018-05-01'",
                "'art1'",
                "'finance'",
                "'GENERAL_CONVENER'",
                "'SPECIAL'",
                "'alternatives'");
        Arbitrary<String> text = Arbitraries.strings().alpha().ofMaxLength(100).map(s -> "'" + s + "'");
        return Arbitraries.oneOf(any, text);
    }

    @Provide
    Arbitrary<LocalRules> localRules() {
        Arbitrary<Optional<Days>> days = Combinators.combine(
                        Arbitraries.integers().between(1, 3650), Arbitraries.of(true, false))
                .as(Days::new)
                .optional();
        Arbitrary<List<UnitId>> units = Arbitraries.of("finance", "education", "subdistrict-futian", "legal-affairs")
                .map(UnitId::of)
                .list()
                .uniqueElements()
                .ofMaxSize(4);
        Arbitrary<List<LocalDate>> dates = Arbitraries.integers()
                .between(0, 20_000)
                .map(LocalDate::ofEpochDay)
                .list()
                .uniqueElements()
                .ofMaxSize(5);
        Arbitrary<Optional<WorkingCalendar>> calendar =
                Combinators.combine(dates, dates).as(WorkingCalendar::new).optional();
        Arbitrary<Optional<Integer>> quorum =
                Arbitraries.integers().between(1, 100).optional();
        return Combinators.combine(days, days, days, quorum, units, units, calendar)
                .as((reply, review, filing, percent, issuers, drafting, worked) -> new LocalRules(
                        reply, review, Optional.empty(), filing, reply, filing, percent, issuers, drafting, worked));
    }

    private static RuleBook with(LocalRules local, RulesStatus status) {
        return FutianRules.draft()
                .book()
                .withStatus(status)
                .withIssued(LocalDate.of(2018, 5, 1))
                .withLocal(local);
    }

    private static void assertAcceptedOrRefused(BookTree book) {
        List<Fault> faults = book.faults();
        Statistics.collect(faults.isEmpty() ? "accepted" : "refused");
        assertThat(faults).allSatisfy(RuleBookLaws::assertComplete);
    }

    private static void assertRefused(byte[] bytes) {
        try {
            RuleBookReader.read(new ByteArrayInputStream(bytes));
        } catch (BadRuleBookException e) {
            assertThat(e.faults()).isNotEmpty().allSatisfy(RuleBookLaws::assertComplete);
            return;
        }
        throw new AssertionError("accepted");
    }

    private static void assertComplete(Fault fault) {
        assertThat(fault.path()).startsWith("$");
        assertThat(fault.message().zh()).matches("(?s).*\\p{IsHan}.*");
        assertThat(fault.message().en()).isNotBlank();
    }

    private static List<String> places(JsonNode node, String pointer, List<String> all) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            all.add(pointer + "/" + name);
            places(node.get(name), pointer + "/" + name, all);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.add(pointer + "/" + i);
            places(node.get(i), pointer + "/" + i, all);
        }
        return all;
    }
}

package org.jointmeeting.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Guard;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.book.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the three procedures show: their names, steps, parties, reasons and citations. */
class ProcedureTextsTest {

    static List<Procedure<?>> procedures() {
        return List.of(PolicyProcedure.PROCEDURE, MeetingProcedure.PROCEDURE, MembershipProcedure.PROCEDURE);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_procedure_has_a_name_in_both_languages(Procedure<?> procedure) {
        Bilingual.assertBilingual(procedure.text());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_step_has_a_name_in_both_languages(Procedure<?> procedure) {
        assertThat(procedure.steps()).extracting(Step::text).allSatisfy(Bilingual::assertBilingual);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everything_owed_and_waited_for_has_a_name_in_both_languages(Procedure<?> procedure) {
        assertThat(Stream.concat(procedure.owed().stream(), procedure.waiting().stream())
                        .map(Named::text))
                .isNotEmpty()
                .allSatisfy(Bilingual::assertBilingual);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_party_has_a_name_in_both_languages(Procedure<?> procedure) {
        assertThat(procedure.steps().stream().flatMap(s -> s.parties().stream()).map(Party::text))
                .isNotEmpty()
                .allSatisfy(Bilingual::assertBilingual);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_reason_for_refusing_is_a_sentence_in_both_languages(Procedure<?> procedure) {
        assertThat(procedure.steps().stream()
                        .flatMap(s -> Stream.concat(
                                s.guards().stream().map(Guard::code),
                                s.checks().stream().map(Check::code)))
                        .map(Named::text))
                .isNotEmpty()
                .allSatisfy(Bilingual::assertBilingual);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_citation_exists_in_both_languages(Procedure<?> procedure) {
        assertThat(procedure.steps().stream()
                        .flatMap(s -> Stream.of(
                                        Stream.of(s.provision()),
                                        s.guards().stream().map(Guard::provision),
                                        s.checks().stream().map(Check::provision))
                                .flatMap(p -> p))
                        .map(Provision::citation))
                .isNotEmpty()
                .allSatisfy(Bilingual::assertBilingual);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_stage_has_a_name_in_both_languages(Procedure<?> procedure) {
        assertThat(Stream.concat(
                                procedure.steps().stream().flatMap(s -> s.from().stream()),
                                procedure.steps().stream().flatMap(s -> s.to().stream()))
                        .map(Named::text))
                .isNotEmpty()
                .allSatisfy(Bilingual::assertBilingual);
    }

    @Test
    void every_clause_that_code_cites_has_a_citation_in_both_languages() {
        assertThat(Clauses.ALL).extracting(Provision::citation).allSatisfy(Bilingual::assertBilingual);
    }

    @Test
    void no_provision_is_said_in_both_languages() {
        Bilingual.assertBilingual(Provision.NONE.citation());
    }

    @Test
    void every_public_enum_has_names_but_those_of_languages_and_readings() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.jointmeeting")
                                .stream()
                                .filter(c -> c.isEnum() && !c.isAssignableTo(Named.class))
                                .map(JavaClass::getName))
                // What a reading says is data of the rule book.
                .containsExactlyInAnyOrder(Language.class.getName(), Reading.class.getName());
    }
}

package org.jointmeeting.contract.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;
import org.junit.jupiter.api.Test;

/** Whoever acts may act that day, and knows beforehand. */
abstract class ActingContract<S extends Subject> extends ProcedureChapter<S> {

    @Test
    void nobody_acts_outside_the_roster_of_that_day() {
        everyAttempt(a -> a.accepted().ifPresent(accepted -> {
            PersonId person = accepted.stamp().person();
            assertThat(person).isEqualTo(a.in().actor().person());
            assertThat(a.in().actor().standings()).contains(accepted.as());
            assertThat(a.in().roster().holders(accepted.as(), a.today()))
                    .as("who holds %s on that day", accepted.as())
                    .contains(person);
            a.in().actingFor()
                    .ifPresent(unit -> assertThat(accepted.as().unit()).isEqualTo(unit));
        }));
    }

    @Test
    void whoever_acts_belongs_to_a_party_of_the_step() {
        everyAttempt(a -> a.accepted()
                .ifPresent(accepted -> assertThat(stepOf(a).parties())
                        .anyMatch(p -> p.admits().test(a.before(), accepted.as(), a.in()))));
    }

    @Test
    void whoever_a_party_names_is_admitted_by_it() {
        everyAttempt(a -> stepOf(a)
                .parties()
                .forEach(party -> assertThat(party.candidates().of(a.before(), a.in()))
                        .allMatch(standing -> Cast.as(standing, a.in()).stream()
                                .anyMatch(in -> party.admits().test(a.before(), standing, in)))));
    }

    @Test
    void available_actions_are_exactly_what_deciding_accepts_but_for_the_content() {
        everyAttempt(a -> {
            Setting open = a.scene().settingFor(procedure(), a.before(), Optional.empty());
            List<AvailableAction> actions = procedure().available(a.before(), open);
            Step<S, ?> step = stepOf(a);
            AvailableAction action = actions.get(procedure().steps().indexOf(step));
            assertThat(actions).hasSameSizeAs(procedure().steps());
            assertThat(action.step()).isEqualTo(step.id());
            assertThat(action.permitted()).isEqualTo(action.reasons().isEmpty());
            a.accepted().ifPresent(accepted -> {
                assertThat(accepted.step()).isSameAs(step);
                assertThat(action.permitted()).isTrue();
            });
            a.refused().ifPresent(refused -> {
                List<Refusal> ofContent = new ArrayList<>(refused.reasons());
                ofContent.removeIf(r ->
                        action.reasons().stream().anyMatch(other -> other.code().equals(r.code())));
                assertThat(refused.reasons())
                        .extracting(Refusal::code)
                        .containsAll(
                                action.reasons().stream().map(Refusal::code).toList());
                assertThat(ofContent).extracting(Refusal::code).isSubsetOf(codesOfContent(step));
            });
        });
    }

    private Set<String> codesOfContent(Step<S, ?> step) {
        Set<String> codes = new HashSet<>(Set.of(KernelRefusal.STANDING_NOT_CHOSEN.name()));
        step.checks().forEach(c -> codes.add(c.code().name()));
        return codes;
    }
}

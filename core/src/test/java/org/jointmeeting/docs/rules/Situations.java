package org.jointmeeting.docs.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.PolicyStages;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Owing;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Subject;

/** A subject of each kind wherever it can stand, to see who the parties are there and who owes what. */
final class Situations {

    /** A subject that stands somewhere, and everything around it. */
    record Standpoint<S extends Subject>(Procedure<S> procedure, S subject, Setting setting) {

        private List<Standing> candidates(Party<?> party) {
            return procedure.steps().stream()
                    .flatMap(s -> s.parties().stream())
                    .filter(own -> own.equals(party))
                    .findFirst()
                    .map(own -> own.candidates().of(subject, setting))
                    .orElse(List.of());
        }

        private List<Owing> open(Owed<?> owed) {
            List<Owing> all = new ArrayList<>();
            for (Owed<S> own : procedure.owed()) {
                if (own == owed) {
                    all.addAll(own.of(subject, setting));
                }
            }
            return all;
        }
    }

    private final List<Standpoint<?>> all;

    private Situations(List<Standpoint<?>> all) {
        this.all = all;
    }

    static Situations everywhere() {
        List<Standpoint<?>> all = new ArrayList<>();
        for (PolicyStage stage : PolicyStage.values()) {
            all.add(of(PolicyStages.at(stage)));
        }
        all.add(of(PolicyScenario.aPolicy()
                .involving(Units.HEALTH)
                .objectedBy(Units.FINANCE)
                .inConsultation()));
        all.addAll(MeetingStories.standpoints());
        return new Situations(all);
    }

    /** In which capacities a party acts under these rules; empty when no standing decides, as for minutes. */
    List<Capacity> capacities(Party<?> party) {
        return all.stream()
                .flatMap(p -> p.candidates(party).stream())
                .map(Standing::capacity)
                .distinct()
                .sorted(comparing(Enum::ordinal))
                .toList();
    }

    /** Those parties that are people, less those who are part of another. */
    List<Party<?>> largest(Collection<Party<?>> parties) {
        List<Party<?>> found = new ArrayList<>();
        for (Party<?> party : parties) {
            if (!capacities(party).isEmpty() && found.stream().noneMatch(other -> isPart(party, other))) {
                found.add(party);
            }
        }
        return found;
    }

    private boolean isPart(Party<?> party, Party<?> whole) {
        return all.stream().allMatch(p -> p.candidates(whole).containsAll(p.candidates(party)));
    }

    /** Who owes it, in some of these situations. */
    List<Standing> assignees(Owed<?> owed) {
        return open(owed).flatMap(o -> o.assignees().stream()).distinct().toList();
    }

    /** Whether it is due on a day, in some of these situations. */
    boolean isDated(Owed<?> owed) {
        return open(owed).anyMatch(o -> o.due().isPresent());
    }

    private Stream<Owing> open(Owed<?> owed) {
        return all.stream().flatMap(p -> p.open(owed).stream());
    }

    private static Standpoint<?> of(PolicyScenario p) {
        return new Standpoint<>(
                PolicyProcedure.PROCEDURE, p.policy(), p.situation().setting());
    }

    static <S extends Subject> Standpoint<S> of(Procedure<S> procedure, S subject, LocalDate day) {
        return new Standpoint<>(procedure, subject, Situation.on(day).setting());
    }
}

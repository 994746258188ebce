package org.jointmeeting.contract.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;

/**
 * The world in which one subject lives: what surrounds it on a day, and what people would write. It is made for one life and may
 * change along the way; it takes its chances from the generator it is handed and from nothing else.
 *
 * @param <S> the subject's type
 */
public interface World<S extends Subject> {

    /**
     * What surrounds a subject on a day.
     *
     * @param day the day
     * @param subject where it stands
     * @param random the source of chance
     * @return the scene, in which nobody acts yet
     */
    Scene on(LocalDate day, S subject, RandomGenerator random);

    /**
     * What somebody would write to take a step: mostly what stands, now and then what does not.
     *
     * @param step the step
     * @param subject where it stands
     * @param in the setting, with whoever acts
     * @param random the source of chance
     * @return a command that the step takes
     */
    Command command(Step<S, ?> step, S subject, Setting in, RandomGenerator random);

    /**
     * By what authority another act brings a step that no person takes.
     *
     * @param step the step
     * @param subject where it stands
     * @param in the setting
     * @param random the source of chance
     * @return the authority; empty where there is none
     */
    default Optional<Mandate> mandate(Step<S, ?> step, S subject, Setting in, RandomGenerator random) {
        return Optional.empty();
    }

    /**
     * Which of those who may take a step rather do.
     *
     * @param step the step
     * @param subject where it stands
     * @param candidates everybody who may
     * @return some of them, or all
     */
    default List<Standing> likely(Step<S, ?> step, S subject, List<Standing> candidates) {
        return candidates;
    }

    /**
     * How often a step is tried.
     *
     * @param step the step, one that starts where the subject stands
     * @param subject where it stands
     * @return its weight, from 0; 100 is ordinary
     */
    default int weight(Step<S, ?> step, S subject) {
        return 100;
    }

    /**
     * The day on which the life begins.
     *
     * @return the day
     */
    default LocalDate begins() {
        return LocalDate.of(2026, 3, 2);
    }

    /**
     * How many days pass before the next attempt.
     *
     * @param random the source of chance
     * @return the days, from 0
     */
    default int days(RandomGenerator random) {
        return random.nextInt(5) < 3 ? 0 : random.nextInt(random.nextInt(12) == 0 ? 25 : 4);
    }
}

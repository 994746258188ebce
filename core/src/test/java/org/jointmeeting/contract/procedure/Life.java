package org.jointmeeting.contract.procedure;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Subject;

/**
 * The random life of one subject: every attempt made on it, in order.
 *
 * @param seed the number of the life; the same number gives the same life
 * @param attempts the attempts, each on the state that the one before left
 * @param <S> the subject's type
 */
public record Life<S extends Subject>(long seed, List<Attempt<S>> attempts) {
    /** How often anything is still tried once nothing can happen any more. */
    private static final int TRIED_AFTER_THE_END = 4;

    /** Copies the attempts. */
    public Life {
        attempts = List.copyOf(attempts);
    }

    static <S extends Subject> Life<S> of(
            Procedure<S> procedure, World<S> world, long seed, RandomGenerator random, int most) {
        Player<S> player = new Player<>(procedure, world, random);
        List<Attempt<S>> attempts = new ArrayList<>();
        S subject = procedure.initial();
        LocalDate day = world.begins();
        int left = 1 + most / 4 + random.nextInt(Math.max(1, most));
        for (int afterEnd = 0; left > 0 && afterEnd < TRIED_AFTER_THE_END; left--) {
            Attempt<S> attempt = player.next(subject, day);
            attempts.add(attempt);
            subject = attempt.after();
            afterEnd += subject.stage().isEnd() ? 1 : 0;
            day = day.plusDays(world.days(random));
        }
        return new Life<>(seed, attempts);
    }

    /**
     * What was done.
     *
     * @return the attempts that were accepted, in order
     */
    public List<Attempt<S>> done() {
        return attempts.stream().filter(a -> a.accepted().isPresent()).toList();
    }

    /** One line an attempt, to read when a law fails. */
    @Override
    public String toString() {
        return attempts.stream().map(a -> "\n  " + a).collect(joining("", "life " + seed, ""));
    }
}

package org.jointmeeting.contract.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/**
 * What every {@link Procedure} keeps to, chapter by chapter, whoever tries whatever on whatever day. A procedure is proved by one
 * short subclass, which says in what {@link World} its subjects live:
 *
 * <pre>{@code
 * class LoanLaws extends ProcedureContract<Loan> {
 *     @Override
 *     protected Procedure<Loan> procedure() {
 *         return LoanProcedure.PROCEDURE;
 *     }
 *
 *     @Override
 *     protected World<Loan> world(RandomGenerator random) {
 *         return new LoanWorld(random);
 *     }
 * }
 * }</pre>
 *
 * <p>The lives are random and always the same: a law that fails names the life and shows it. Laws of one kind alone stand in the
 * subclass and look at {@link #lives()}.
 *
 * @param <S> the subject's type
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProcedureContract<S extends Subject> {
    private final List<Life<S>> lives = new ArrayList<>();

    /** For subclasses. */
    protected ProcedureContract() {}

    /**
     * The procedure that is to be proved.
     *
     * @return the procedure
     */
    protected abstract Procedure<S> procedure();

    /**
     * A world for one life; a new one for each.
     *
     * @param random the source of chance
     * @return the world
     */
    protected abstract World<S> world(RandomGenerator random);

    /**
     * How many lives are looked at: enough that everything occurs that can occur.
     *
     * @return the number
     */
    protected int numberOfLives() {
        return 300;
    }

    /**
     * How many attempts a life has.
     *
     * @return about the number
     */
    protected int attempts() {
        return 60;
    }

    /**
     * The stages besides the ends in which a subject is where it should come: in force, say.
     *
     * @return the stages; empty if there are none
     */
    protected Set<? extends Stage> arrived() {
        return Set.of();
    }

    /**
     * The steps by which somebody gives a subject up. They are no way out of a stage.
     *
     * @return their ids; empty if there are none
     */
    protected Set<String> givingUp() {
        return Set.of();
    }

    /**
     * The reasons for refusing that by their nature do not occur here but in another test.
     *
     * @return the reasons; empty if every one occurs
     */
    protected Set<? extends RefusalCode> refusedElsewhere() {
        return Set.of();
    }

    /**
     * The steps that leave no trace in the state, as only the register has to know of them.
     *
     * @return their ids; empty if there are none
     */
    protected Set<String> traceless() {
        return Set.of();
    }

    /**
     * Whether somebody may do an act on another subject that brings one of the steps that meet what is owed: convene a meeting, whose
     * agenda takes the subject up.
     *
     * @param owed what is owed
     * @param subject where the subject stands
     * @param in the setting, with whoever owes it in one standing
     * @return true if so
     */
    protected boolean mayBring(Owed<S> owed, S subject, Setting in) {
        return false;
    }

    /**
     * Every life, always the same.
     *
     * @return the lives
     */
    public final synchronized List<Life<S>> lives() {
        if (lives.isEmpty()) {
            for (int seed = 1; seed <= numberOfLives(); seed++) {
                RandomGenerator random = new SplittableRandom(seed);
                lives.add(Life.of(procedure(), world(random), seed, random, attempts()));
            }
        }
        return List.copyOf(lives);
    }

    /** A decision is an answer: the same again, with reasons, and nothing happens by itself. */
    @Nested
    class Deciding extends DecidingContract<S> {
        @Override
        ProcedureContract<S> contract() {
            return ProcedureContract.this;
        }
    }

    /** Whoever acts may act that day, and knows beforehand. */
    @Nested
    class Acting extends ActingContract<S> {
        @Override
        ProcedureContract<S> contract() {
            return ProcedureContract.this;
        }
    }

    /** The events are all there is, and survive being written down. */
    @Nested
    class Replaying extends ReplayContract<S> {
        @Override
        ProcedureContract<S> contract() {
            return ProcedureContract.this;
        }
    }

    /** The steps lead from the beginning to an end, and where they say. */
    @Nested
    class Paths extends PathContract<S> {
        @Override
        ProcedureContract<S> contract() {
            return ProcedureContract.this;
        }
    }

    /** What is owed can be done by whoever owes it, and nothing lies about that nobody owes. */
    @Nested
    class Owing extends OwedContract<S> {
        @Override
        ProcedureContract<S> contract() {
            return ProcedureContract.this;
        }
    }

    /** Everything that the procedure knows really occurs in the lives. */
    @Nested
    class Coverage extends CoverageContract<S> {
        @Override
        ProcedureContract<S> contract() {
            return ProcedureContract.this;
        }
    }
}

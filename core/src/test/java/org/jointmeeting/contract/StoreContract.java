package org.jointmeeting.contract;

import org.jointmeeting.store.Store;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;

/**
 * What every {@link Store} keeps to, chapter by chapter. A store is proved by one short subclass:
 *
 * <pre>{@code
 * class MyStoreTest extends StoreContract {
 *     @Override
 *     protected Store newStore() {
 *         return new MyStore(dataSource);
 *     }
 *
 *     @Override
 *     protected Store reopen(Store store) {
 *         return new MyStore(dataSource);
 *     }
 * }
 * }</pre>
 *
 * <p>Every test works under joint meeting ids of its own, so the storage may be shared and need not be emptied. What the kit keeps
 * stays within what the domain allows: ids of every sort, kinds, and the names of stages, steps and clauses up to 100 characters
 * (code points), titles up to 200; states, events and outcomes up to {@value org.jointmeeting.json.Json#MAX_WRITTEN} characters, of
 * which 200,000 are tried. Instants have whole microseconds. No text holds the character U+0000 or half a surrogate pair.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class StoreContract {

    /** For subclasses. */
    protected StoreContract() {}

    /**
     * Opens the store that is to be proved; called before each test.
     *
     * @return a store, ready for use by several threads
     */
    protected abstract Store newStore();

    /**
     * Opens the same storage once more, as the next process does after this one has ended: nothing that the store at hand holds in memory
     * may help. A store that promises to keep nothing beyond its process, as {@link org.jointmeeting.store.InMemoryStore} does, is itself
     * all the storage there is, and is returned as it is.
     *
     * @param store a store that {@link #newStore()} or this method opened; it is not used again, and may be closed
     * @return a store on the same storage, ready for use by several threads
     */
    protected abstract Store reopen(Store store);

    /** A unit of work is kept whole or not at all, and only at the versions it expects. */
    @Nested
    class Commits extends CommitContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** A request acts once. */
    @Nested
    class Requests extends RequestContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** The register is numbered, gapless and chained. */
    @Nested
    class TheRegister extends RegisterContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** Subjects are found by what people search by. */
    @Nested
    class Subjects extends SubjectContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** Obligations are found by day, standing, unit and due day. */
    @Nested
    class Obligations extends ObligationContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** Every list comes in pages, whatever happens between them. */
    @Nested
    class Pages extends PagingContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** What is kept is read back to the last character and microsecond. */
    @Nested
    class Values extends ValueContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** States are tied to the register, and commits to what was read. */
    @Nested
    class Ties extends TiesContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** Joint meetings do not see each other. */
    @Nested
    class Districts extends DistrictContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** What was kept is there for the next process. */
    @Nested
    class Reopening extends ReopeningContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }

    /** Many threads lose nothing. */
    @Nested
    class Races extends RaceContract {
        @Override
        StoreContract opening() {
            return StoreContract.this;
        }
    }
}

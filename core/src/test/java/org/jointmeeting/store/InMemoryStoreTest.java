package org.jointmeeting.store;

import org.jointmeeting.contract.StoreContract;

/** The store in memory keeps to the contract. */
class InMemoryStoreTest extends StoreContract {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }

    @Override
    protected Store reopen(Store store) {
        return store;
    }
}

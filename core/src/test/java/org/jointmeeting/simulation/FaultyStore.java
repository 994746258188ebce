package org.jointmeeting.simulation;

import org.jointmeeting.contract.ForwardingStore;
import org.jointmeeting.store.InMemoryStore;

/** A store in which one thing is wrong; what, a subclass says. */
abstract class FaultyStore extends ForwardingStore {
    FaultyStore() {
        super(new InMemoryStore());
    }
}

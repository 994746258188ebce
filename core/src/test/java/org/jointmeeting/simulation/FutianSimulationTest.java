package org.jointmeeting.simulation;

import org.jointmeeting.contract.simulation.SimulationContract;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Store;

/** Futian's joint meeting, in memory. */
class FutianSimulationTest extends SimulationContract {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }

    @Override
    protected WorkingRules rules() {
        return FutianRules.draft();
    }
}

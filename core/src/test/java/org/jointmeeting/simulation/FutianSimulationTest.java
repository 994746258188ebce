package org.jointmeeting.simulation;

import java.util.HashMap;
import java.util.Map;
import org.jointmeeting.contract.simulation.SimulationCoverageContract;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Store;

/** Futian's joint meeting, in memory. Whatever can occur in it does. */
class FutianSimulationTest extends SimulationCoverageContract {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }

    @Override
    protected WorkingRules rules() {
        return FutianRules.draft();
    }

    @Override
    protected Map<String, String> unreachable() {
        Map<String, String> all = new HashMap<>(super.unreachable());
        all.put("a deputy instead of the convener", "Futian's rules know no deputy of the convener");
        return all;
    }
}

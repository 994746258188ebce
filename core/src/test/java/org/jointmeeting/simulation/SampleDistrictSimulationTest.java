package org.jointmeeting.simulation;

import java.util.List;
import org.jointmeeting.contract.simulation.SimulationContract;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Store;

/** Another district's joint meeting, in memory. */
class SampleDistrictSimulationTest extends SimulationContract {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }

    @Override
    protected WorkingRules rules() {
        return SampleDistrict.issuingByTheLead();
    }

    @Override
    protected List<Long> seeds() {
        return List.of(11L, 12L);
    }

    @Override
    protected int days() {
        return 80;
    }
}

package org.jointmeeting.examples.benchmarks.machines;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;

/** The route as a state machine of COLA's. */
public final class Cola implements Machine {
    private final StateMachine<Place, Move, Ask> machine;

    /** Builds it. */
    public Cola() {
        StateMachineBuilder<Place, Move, Ask> builder = StateMachineBuilderFactory.create();
        for (Row row : Row.ALL) {
            if (row.stays()) {
                builder.internalTransition()
                        .within(row.from())
                        .on(row.move())
                        .when(ask -> ask.mayBeMadeBy(row.who()))
                        .perform((from, to, move, ask) -> ask.make(to));
            } else {
                builder.externalTransition()
                        .from(row.from())
                        .to(row.to())
                        .on(row.move())
                        .when(ask -> ask.mayBeMadeBy(row.who()))
                        .perform((from, to, move, ask) -> ask.make(to));
            }
        }
        // The name is kept for good by a registry of the library's, which takes each once.
        machine = builder.build("escalated-route-" + System.identityHashCode(this));
    }

    @Override
    public Paper take(Ask ask) {
        machine.fireEvent(ask.before().place(), ask.move(), ask);
        return ask.after();
    }
}

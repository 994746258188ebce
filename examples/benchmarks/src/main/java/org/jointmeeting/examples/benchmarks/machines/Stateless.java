package org.jointmeeting.examples.benchmarks.machines;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import org.jspecify.annotations.Nullable;

/** The route as a state machine of stateless4j's, with the state kept outside, as with records. */
public final class Stateless implements Machine {
    private final StateMachine<Place, Move> machine;
    private Place place = Place.UNSTARTED;

    @Nullable
    private Ask asked;

    /** Builds it. */
    public Stateless() {
        StateMachineConfig<Place, Move> config = new StateMachineConfig<>();
        for (Row row : Row.ALL) {
            if (row.stays()) {
                config.configure(row.from())
                        .permitInternalIf(
                                row.move(), () -> asked().mayBeMadeBy(row.who()), () -> asked().make(row.to()));
            } else {
                config.configure(row.from())
                        .permitIf(
                                row.move(),
                                row.to(),
                                () -> asked().mayBeMadeBy(row.who()),
                                () -> asked().make(row.to()));
            }
        }
        machine = new StateMachine<>(Place.UNSTARTED, () -> place, to -> place = to, config);
    }

    @Override
    public Paper take(Ask ask) {
        asked = ask;
        place = ask.before().place();
        machine.fire(ask.move());
        return ask.after();
    }

    private Ask asked() {
        if (asked == null) {
            throw new IllegalStateException("nothing was asked for");
        }
        return asked;
    }
}

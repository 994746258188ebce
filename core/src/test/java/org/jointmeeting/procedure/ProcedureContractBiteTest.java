package org.jointmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jointmeeting.contract.procedure.ProcedureContract;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.procedure.Lamp.Light;
import org.jointmeeting.procedure.Lamp.Make;
import org.jointmeeting.procedure.Lamp.PutOut;
import org.jointmeeting.procedure.Lamp.Trim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The laws bite: a sound procedure keeps them all, and each planted fault breaks the law that is there to find it. */
class ProcedureContractBiteTest {
    private static final String FAULT = "lamp.fault";

    @Test
    void a_sound_procedure_keeps_every_law() {
        Events laws = laws(LampFault.NONE);
        assertThat(laws.started().count()).isGreaterThan(30);
        assertThat(laws.succeeded().count()).isEqualTo(laws.started().count());
        assertThat(laws.skipped().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_fault_breaks_the_law_that_is_there_to_find_it(LampFault fault) {
        assertThat(laws(fault).failed().map(Event::getTestDescriptor).map(ProcedureContractBiteTest::law))
                .contains(fault.law());
    }

    private static Events laws(LampFault fault) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(FAULT, fault.name())
                .selectors(selectClass(OfALamp.class))
                .execute()
                .testEvents();
    }

    private static String law(TestDescriptor test) {
        return ((MethodSource) test.getSource().orElseThrow()).getMethodName();
    }

    /** Run by the tests above only. */
    @ExtendWith(Planted.class)
    static class OfALamp extends ProcedureContract<Lamp> {
        private final Procedure<Lamp> procedure;

        OfALamp(LampFault fault) {
            procedure = new LampProcedure(fault).procedure();
        }

        @Override
        protected Procedure<Lamp> procedure() {
            return procedure;
        }

        @Override
        protected World<Lamp> world(RandomGenerator random) {
            return new LampWorld();
        }

        @Override
        protected int numberOfLives() {
            return 30;
        }

        @Override
        protected int attempts() {
            return 15;
        }
    }

    /** Everybody in office, every day the same. */
    private record LampWorld() implements World<Lamp> {
        @Override
        public Scene on(LocalDate day, Lamp lamp, RandomGenerator random) {
            return Scene.of(
                    Situation.on(day).about(new SubjectId("lamp", "L-1")).setting());
        }

        @Override
        public Command command(Step<Lamp, ?> step, Lamp lamp, Setting in, RandomGenerator random) {
            return List.of(new Make(), new Light(), new Trim(random.nextInt(3)), new PutOut()).stream()
                    .filter(step.command()::isInstance)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Hands over the fault that the run is configured with. */
    static final class Planted implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == LampFault.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return LampFault.valueOf(context.getConfigurationParameter(FAULT).orElse(LampFault.NONE.name()));
        }
    }
}

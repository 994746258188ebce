package org.jointmeeting.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From nothing to the first act: each measured in fresh virtual machines, once in each. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ColdStartBenchmark {

    /** What is read and validated with the libraries alone. */
    record Day(@NotBlank String what, @NotNull LocalDate on) {}

    /** Writes no messages, as the joint meeting asks of its provider: the provider's own way looks for an expression language. */
    private static final class NoMessages implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** What any host pays for the first use of both libraries: one record of two components read by Jackson and validated. */
    @Benchmark
    public Set<ConstraintViolation<Day>> librariesAlone() throws JsonProcessingException {
        Day day = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .build()
                .readValue("{\"what\":\"issued\",\"on\":\"2026-03-02\"}", Day.class);
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new NoMessages())
                .buildValidatorFactory()
                .getValidator()
                .validate(day);
    }

    /** The rule book read, a joint meeting with a full roster opened in memory, a draft started. */
    @Benchmark
    public Outcome toTheFirstAct() {
        JointMeeting meeting = JointMeeting.opening("futian")
                .roster(District.roster())
                .clock(District.CLOCK)
                .open();
        Outcome outcome = meeting.act(District.LEAD, PolicyId.of("FT-2026-001"), new StartDraft(Papers.proposal()));
        if (!outcome.refusals().isEmpty()) {
            throw new IllegalStateException("the first act was refused: " + outcome.refusals());
        }
        return outcome;
    }
}

package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.provision.Text;
import org.jspecify.annotations.Nullable;

/** A lamp that is made, lit, trimmed and put out: small enough to plant a fault in. Its marks are not copied, on purpose. */
@JsonPropertyOrder({"stage", "since", "marks"})
record Lamp(LampStage stage, LocalDate since, List<String> marks) implements Subject {
    static final Lamp NONE = new Lamp(LampStage.UNMADE, LocalDate.EPOCH, new ArrayList<>());

    enum LampStage implements Stage {
        UNMADE,
        DARK,
        LIT,
        OUT;

        @Override
        public Text text() {
            return Text.of("灯" + name(), "lamp " + name());
        }

        @Override
        public boolean isEnd() {
            return this == OUT;
        }
    }

    enum LampRefusal implements RefusalCode {
        TOO_SHORT(Text.of("太短", "too short"));

        private final Text text;

        LampRefusal(Text text) {
            this.text = text;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** A reason with no words. */
    enum Speechless implements RefusalCode {
        TOO_SHORT;

        @Override
        public Text text() {
            return Text.of(" ", " ");
        }
    }

    /** A reason beside another that nothing gives. */
    enum Idle implements RefusalCode {
        TOO_SHORT,
        NEVER_GIVEN;

        @Override
        public Text text() {
            return Text.of("原因" + name(), name());
        }
    }

    Lamp at(Stage next, LocalDate on) {
        return new Lamp((LampStage) next, on, marks);
    }

    @Override
    public String title() {
        return "lamp";
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(Make.class),
        @JsonSubTypes.Type(Light.class),
        @JsonSubTypes.Type(Trim.class),
        @JsonSubTypes.Type(PutOut.class)
    })
    sealed interface LampCommand extends Command {}

    @JsonTypeName("Make")
    record Make() implements LampCommand {}

    @JsonTypeName("Light")
    record Light() implements LampCommand {}

    @JsonTypeName("Trim")
    record Trim(int by) implements LampCommand {}

    @JsonTypeName("PutOut")
    record PutOut() implements LampCommand {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(Marked.class),
        @JsonSubTypes.Type(Unapplied.class),
        @JsonSubTypes.Type(Forgetful.class)
    })
    sealed interface LampEvent extends Event<Lamp> {}

    /** Leaves a mark. */
    @JsonTypeName("Marked")
    record Marked(String mark) implements LampEvent {
        @Override
        public Lamp applyTo(Lamp before, Stamp stamp) {
            List<String> all = new ArrayList<>(before.marks());
            all.add(mark);
            return new Lamp(before.stage(), before.since(), all);
        }
    }

    /** Says that it happened, and does nothing. */
    @JsonTypeName("Unapplied")
    record Unapplied(String mark) implements LampEvent {
        @Override
        public Lamp applyTo(Lamp before, Stamp stamp) {
            return before;
        }
    }

    /** Leaves a mark, but does not write it down. */
    @JsonTypeName("Forgetful")
    @JsonIgnoreProperties("mark")
    record Forgetful(@Nullable String mark) implements LampEvent {
        @Override
        public Lamp applyTo(Lamp before, Stamp stamp) {
            return new Marked(String.valueOf(mark)).applyTo(before, stamp);
        }
    }
}

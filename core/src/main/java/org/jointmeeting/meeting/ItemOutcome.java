package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jointmeeting.procedure.Tabling;
import org.jointmeeting.provision.IdText;

/**
 * What came of an agenda item (议题结果): of an item about no subject an {@link OwnOutcome}, of an item about a subject one that its
 * procedure supplies ({@link Tabling#outcomes()}), or {@link #ADJOURNED}.
 *
 * @param value the outcome's id, such as {@code NOT_AGREED}, in the form that {@link IdText} says
 */
public record ItemOutcome(
        @Pattern(regexp = IdText.PATTERN) @JsonValue String value) {
    /** {@link OwnOutcome#AGREED}; of a policy under Article 11: to report upward (同意上报). */
    public static final ItemOutcome AGREED = of(OwnOutcome.AGREED);

    /** {@link OwnOutcome#NOT_AGREED}. */
    public static final ItemOutcome NOT_AGREED = of(OwnOutcome.NOT_AGREED);

    /** {@link OwnOutcome#TO_BE_REVISED}. */
    public static final ItemOutcome TO_BE_REVISED = of(OwnOutcome.TO_BE_REVISED);

    /** {@link OwnOutcome#NOTED}. */
    public static final ItemOutcome NOTED = of(OwnOutcome.NOTED);

    /** {@link OwnOutcome#ADJOURNED}. */
    public static final ItemOutcome ADJOURNED = of(OwnOutcome.ADJOURNED);

    /** Checks that there is an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemOutcome {
        Objects.requireNonNull(value, "value");
    }

    /**
     * An outcome by its id.
     *
     * @param value the id
     */
    public static ItemOutcome of(String value) {
        return new ItemOutcome(value);
    }

    /** One of the meeting's own. */
    public static ItemOutcome of(OwnOutcome own) {
        return new ItemOutcome(own.name());
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.provision.Text;

/** What became of an act, as the host is told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Outcome.Accepted.class), @JsonSubTypes.Type(Outcome.Refused.class)})
public sealed interface Outcome {

    /** Whether the act stands. */
    @JsonIgnore
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The reasons against the act.
     *
     * @return every reason; empty if it was accepted
     */
    default List<Refusal> refusals() {
        return this instanceof Refused r ? r.reasons() : List.of();
    }

    /**
     * It stands.
     *
     * @param version the subject's version after it
     * @param stage the name of the stage after it
     * @param stageText that stage's name to show
     * @param notices what its author should be aware of; usually empty
     * @param entries what it entered into the register; empty for a dry run
     */
    @JsonTypeName("Accepted")
    @JsonPropertyOrder({"subject", "version", "stage", "stageText", "notices", "entries"})
    record Accepted(
            SubjectId subject,
            @MustBeThere long version,
            String stage,
            Text stageText,
            @MayBeLeftOut List<Notice> notices,
            Optional<Entries> entries)
            implements Outcome {

        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    /**
     * It was refused and nothing changed.
     *
     * @param reasons every reason, at least one
     */
    @JsonTypeName("Refused")
    @JsonPropertyOrder({"reasons"})
    record Refused(@MayBeLeftOut List<Refusal> reasons) implements Outcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The register entries of an act, numbered without gaps.
     *
     * @param first the number of the first
     * @param last the number of the last
     */
    @JsonPropertyOrder({"first", "last"})
    record Entries(@MustBeThere long first, @MustBeThere long last) {}
}

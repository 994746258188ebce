package org.jointmeeting.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.provision.Text;

/** What verifying a register found. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Verification.Whole.class), @JsonSubTypes.Type(Verification.Broken.class)})
public sealed interface Verification {

    /**
     * Every entry is there, in order and unaltered.
     *
     * @param head where the register ends
     * @param timeWentBack the numbers of entries whose moment lies before that of an earlier one; usually empty
     */
    @JsonTypeName("Whole")
    @JsonPropertyOrder({"head", "timeWentBack"})
    record Whole(Head head, @MayBeLeftOut List<Long> timeWentBack) implements Verification {

        public Whole {
            timeWentBack = List.copyOf(timeWentBack);
        }
    }

    /**
     * Something is wrong.
     *
     * @param entry the number of the first entry that is missing or not as it was
     * @param problem what is wrong with it
     */
    @JsonTypeName("Broken")
    @JsonPropertyOrder({"entry", "problem"})
    record Broken(@MustBeThere long entry, Text problem) implements Verification {}
}

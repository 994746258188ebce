package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.provision.Text;

/**
 * How an unclear place is read (Article 13: the office interprets the rules).
 *
 * @param question the unclear place
 * @param clauses the clause ids it concerns
 * @param taken the id of the reading that holds
 * @param readings every reading that was considered, the taken one among them
 */
@JsonPropertyOrder({"question", "clauses", "taken", "readings"})
public record Interpretation(
        Question question,
        @MayBeLeftOut @Size(max = 100) List<String> clauses,
        @Size(max = 64) String taken,
        @MayBeLeftOut @Size(max = 50) List<Considered> readings) {

    public Interpretation {
        clauses = List.copyOf(clauses);
        readings = List.copyOf(readings);
    }

    /**
     * One way to read it that was considered.
     *
     * @param id the reading's id; 1 to 64 characters
     * @param text what it says
     * @param supported whether the procedures can follow it, as a {@link Reading}
     */
    @JsonPropertyOrder({"id", "text", "supported"})
    public record Considered(
            @NotBlank @Size(max = 64) String id,
            Text text,
            @MustBeThere boolean supported) {}

    /**
     * The same place under another reading.
     *
     * @param reading the reading's id
     * @return the interpretation with that reading taken
     */
    public Interpretation taking(String reading) {
        return new Interpretation(question, clauses, reading, readings);
    }
}

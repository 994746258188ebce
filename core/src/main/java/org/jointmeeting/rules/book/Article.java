package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.provision.Text;

/**
 * One clause of the working rules: its id, its text, and how it is cited.
 *
 * @param clause the clause id, see {@link org.jointmeeting.provision.Citations}; the same clause has the same id in every
 *     district's rule book
 * @param text the Chinese text as printed and an English rendering; the Chinese is authentic
 * @param inferred whether the clause is printed without its number
 * @param citation how this district cites it, where its numbering is not that of the id; otherwise empty
 */
@JsonPropertyOrder({"clause", "text", "inferred", "citation"})
public record Article(
        @Size(max = 64) String clause,
        Text text,
        @MustBeThere boolean inferred,
        Optional<Text> citation) {}

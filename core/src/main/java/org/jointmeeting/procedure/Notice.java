package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * Something an accepted act should make its author aware of; it refuses nothing.
 *
 * @param message one sentence
 * @param provision the provision it rests on
 * @param details what exactly is meant; may be empty
 */
@JsonPropertyOrder({"message", "provision", "details"})
public record Notice(
        Text message, Provision provision, @MayBeLeftOut List<Detail> details) {

    public Notice {
        details = List.copyOf(details);
    }

    /** The notice as one sentence with details and citation, to show. */
    public String sentence(Language language) {
        return Sentences.of(message, details, provision, language);
    }
}

package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * One reason against a command: what is wrong, under which provision, and what exactly is missing.
 *
 * @param code the reason's name, see the enums that implement {@link RefusalCode}
 * @param message one sentence
 * @param provision the provision it rests on, in the district's own citation
 * @param details which units, items, stages are meant; who could act; empty when the sentence says it all
 */
@JsonPropertyOrder({"code", "message", "provision", "details"})
public record Refusal(
        String code,
        Text message,
        Provision provision,
        @MayBeLeftOut List<Detail> details) {

    public Refusal {
        details = List.copyOf(details);
    }

    /**
     * Makes a reason.
     *
     * @param code the reason
     * @param provision the provision, already in the district's citation
     */
    public static Refusal of(RefusalCode code, Provision provision, List<Detail> details) {
        return new Refusal(code.name(), code.text(), provision, details);
    }

    /**
     * Whether this is a given reason.
     *
     * @param other the reason
     */
    public boolean is(RefusalCode other) {
        return code.equals(other.name());
    }

    /**
     * The reason as one sentence with details and citation, to show.
     *
     * @return such as "every consultee has to reply first: Finance Bureau, Education Bureau [Article 11(1)]"; without a citation where
     *     the request itself is at fault, of which no rule speaks
     */
    public String sentence(Language language) {
        return isAboutTheRequest()
                ? Sentences.of(message, details, language)
                : Sentences.of(message, details, provision, language);
    }

    private boolean isAboutTheRequest() {
        return Arrays.stream(KernelRefusal.values()).anyMatch(k -> k.isAboutTheRequest() && is(k));
    }
}

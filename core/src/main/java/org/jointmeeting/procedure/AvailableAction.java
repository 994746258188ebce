package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * Whether an actor may take a step on a subject now, and if not, why not.
 *
 * @param step the step's id
 * @param command the command that takes it, by the type its JSON names
 * @param text the step's name
 * @param provision the provision it stands under, in the district's own citation
 * @param permitted whether it may be taken; its content can still be refused
 * @param reasons every reason against it; empty when permitted
 */
@JsonPropertyOrder({"step", "command", "text", "provision", "permitted", "reasons"})
public record AvailableAction(
        String step,
        String command,
        Text text,
        Provision provision,
        @MustBeThere boolean permitted,
        @MayBeLeftOut List<Refusal> reasons)
        implements Named {

    public AvailableAction {
        reasons = List.copyOf(reasons);
    }
}

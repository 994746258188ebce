package org.jointmeeting;

import java.util.List;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * Something in an act that does not do.
 *
 * @param path where, such as {@code proposal.coverage.area[2]}
 * @param rule what it must be, to be shown after the place
 */
record Flaw(String path, Text rule) {

    Refusal refusal() {
        Text shown = Text.of(PlaceNames.zh(path) + rule.zh(), path + " " + rule.en());
        return Refusal.of(KernelRefusal.INVALID_COMMAND, Provision.NONE, List.of(new Detail("path", path, shown)));
    }
}

package org.jointmeeting;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.meeting.AgendaPolicy;
import org.jointmeeting.policy.Catalogue;
import org.jointmeeting.policy.PolicyId;

/** Where the facts of a decision come from. */
interface Sources {

    /** The policies in force. */
    Catalogue catalogue();

    /** How a policy stands; empty if there is none. */
    Optional<AgendaPolicy> agendaPolicy(PolicyId policy);

    /** The editions of the working rules that the joint meeting was opened with. */
    List<String> editions();

    /** How many entries the register has. */
    long registerLength();
}

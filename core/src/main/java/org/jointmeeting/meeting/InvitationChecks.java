package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_6_I2;

import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;

/** What the invitations must satisfy, whichever command brings them. */
final class InvitationChecks {

    /** The rule book has the units. */
    static final Check<Meeting, AgendaCommand> UNITS_KNOWN = check(
            MeetingRefusal.INVITED_UNIT_UNKNOWN,
            ART_4_P3,
            (m, c, as, in) ->
                    c.invited().stream().allMatch(u -> in.rules().unit(u).isPresent()),
            (m, c, as, in) -> c.invited().stream()
                    .filter(u -> in.rules().unit(u).isEmpty())
                    .map(u -> Detail.unit(u, in.rules()))
                    .toList());

    /** A unit is invited once. */
    static final Check<Meeting, AgendaCommand> EACH_UNIT_ONCE =
            check(MeetingRefusal.INVITED_TWICE, ART_6_I2, (m, c, as, in) -> Listed.once(c.invited()));

    /** Article 11(2): the lead unit of each subject is invited. */
    static final Check<Meeting, AgendaCommand> LEADS_INVITED = check(
            MeetingRefusal.LEAD_NOT_INVITED,
            ART_11_I2,
            (m, c, as, in) -> uninvitedLeads(c, in).isEmpty(),
            (m, c, as, in) -> uninvitedLeads(c, in).stream()
                    .map(u -> Detail.unit(u, in.rules()))
                    .toList());

    /** All of them. */
    static final List<Check<Meeting, AgendaCommand>> ALL = List.of(UNITS_KNOWN, EACH_UNIT_ONCE, LEADS_INVITED);

    private InvitationChecks() {}

    private static List<UnitId> uninvitedLeads(AgendaCommand c, Setting in) {
        return TabledSubject.on(c.agenda(), in)
                .map(s -> s.matter().lead())
                .filter(u -> !c.invited().contains(u))
                .distinct()
                .toList();
    }
}

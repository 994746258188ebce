package org.jointmeeting.membership;

import java.util.List;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;

/** How the composition and the readings change (Articles 3, 4 and 13), top to bottom. */
public final class MembershipProcedure {

    /** The kind of its subject; there is one to a joint meeting. */
    public static final String KIND = "membership";

    /** The one subject of this kind. */
    public static final SubjectId SUBJECT = new SubjectId(KIND, "the-joint-meeting");

    /** The one subject of this kind, by its typed id. */
    public static final CaseId<Membership, MembershipCommand> ID = () -> SUBJECT;

    /** Everything that changes the composition and the readings, top to bottom. */
    static final List<Step<Membership, ?>> STEPS = List.of(
            // Articles 3 and 4, paragraphs 3 and 4: who belongs to the joint meeting
            MembershipSteps.CONSTITUTE,
            MembershipSteps.APPOINT,
            MembershipSteps.RELIEVE,
            MembershipSteps.RESTORE_OFFICE,
            // Article 4, paragraph 2: who presides in the general convener's place
            MembershipSteps.ENTRUST,
            MembershipSteps.REVOKE_ENTRUSTMENT,
            // Article 13: how unclear places are read
            MembershipSteps.RECORD_READING,
            // Articles 8(1) and 6(1): what the office notes
            MembershipSteps.NOTE_MEETING_HELD,
            MembershipSteps.CORRECT_ENTRY);

    /** The procedure. */
    public static final Procedure<Membership> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("联席会议组成", "composition"), Membership.class, Membership.UNSTARTED, Membership::at)
            .steps(STEPS)
            .owes(MembershipOwed.ALL)
            .waits(MembershipWaits.ALL)
            .of(MembershipCommand.class, MembershipEvent.class);

    private MembershipProcedure() {}
}

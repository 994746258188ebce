package org.jointmeeting.membership;

import java.util.List;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;

/** How the composition and the readings change (Articles 3, 4, 6(1), 8(1) and 13), article by article. */
public final class MembershipProcedure {

    /** The kind of its subject; there is one to a joint meeting. */
    public static final String KIND = "membership";

    /** The one subject of this kind. */
    public static final SubjectId SUBJECT = new SubjectId(KIND, "the-joint-meeting");

    /** The one subject of this kind, by its typed id. */
    public static final CaseId<Membership, MembershipCommand> ID = () -> SUBJECT;

    /** Everything that changes the composition and the readings, article by article. */
    static final List<Step<Membership, ?>> STEPS = List.of(
            // Article 3: the joint meeting is constituted
            Article3Steps.CONSTITUTE,
            // Article 4, paragraph 2: who presides in the general convener's place
            Article4Steps.ENTRUST,
            Article4Steps.REVOKE_ENTRUSTMENT,
            // Article 4, paragraphs 3 and 4: who belongs to the joint meeting
            Article4Steps.APPOINT,
            Article4Steps.RELIEVE,
            Article4Steps.RESTORE_OFFICE,
            // Article 6(1): keeping the register
            Article6Steps.CORRECT_ENTRY,
            // Article 8(1): from when the next meeting counts
            Article8Steps.NOTE_MEETING_HELD,
            // Article 13: how unclear places are read
            Article13Steps.RECORD_READING);

    /** The procedure. */
    public static final Procedure<Membership> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("联席会议组成", "composition"), Membership.class, Membership.UNSTARTED, Membership::at)
            .steps(STEPS)
            .owes(MembershipOwed.ALL)
            .waits(MembershipWaits.ALL)
            .of(MembershipCommand.class, MembershipEvent.class);

    private MembershipProcedure() {}
}

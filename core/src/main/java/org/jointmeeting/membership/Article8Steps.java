package org.jointmeeting.membership;

import static org.jointmeeting.membership.MembershipParties.*;
import static org.jointmeeting.membership.MembershipStage.*;
import static org.jointmeeting.membership.MembershipStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.membership.MembershipCommand.*;
import org.jointmeeting.membership.MembershipEvent.*;
import org.jointmeeting.procedure.Step;

/** From when the next meeting counts (Article 8(1)). */
final class Article8Steps {

    /** Article 8(1): from the day a meeting was held the next one's due day counts. */
    static final Step<Membership, NoteMeetingHeld> NOTE_MEETING_HELD = step(
                    "note-meeting-held", "登记会议召开", "note that a meeting was held", NoteMeetingHeld.class)
            .from(CONSTITUTED)
            .by(MEETING)
            .under(ART_8_I1_1)
            .records(
                    t -> new MeetingNoted(t.command().meetingType(), t.command().heldOn()));

    private Article8Steps() {}
}

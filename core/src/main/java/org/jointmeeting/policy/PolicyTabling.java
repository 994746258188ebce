package org.jointmeeting.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.policy.CoordinationCommand.NoteMeeting;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleNotAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleToBeRevised;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.procedure.AgendaMatter;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.procedure.Tabling;

/** How a policy comes before a coordination meeting (Article 11(2) and (3)). */
final class PolicyTabling implements Tabling<Policy> {

    @Override
    public AgendaMatter matter(Policy p) {
        return new AgendaMatter(
                p.title(),
                p.stage(),
                p.stage().awaits(),
                p.lead(),
                p.consultation().objecting(),
                p.coordination().scheduled());
    }

    @Override
    public List<AgendaOutcome> outcomes() {
        return Arrays.stream(MeetingOutcome.values())
                .map(o -> new AgendaOutcome(o.name(), o.text(), o == MeetingOutcome.AGREED))
                .toList();
    }

    @Override
    public Command scheduled(Optional<SubjectId> meeting) {
        return new NoteMeeting(meeting);
    }

    @Override
    public Command settled(String outcome) {
        return switch (MeetingOutcome.valueOf(outcome)) {
            case AGREED -> new SettleAgreed();
            case NOT_AGREED -> new SettleNotAgreed();
            case TO_BE_REVISED -> new SettleToBeRevised();
        };
    }
}

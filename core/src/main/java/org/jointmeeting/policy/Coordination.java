package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.policy.outcome.MeetingFinding;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.book.CoordinationLevel;

/**
 * How far the coordinated procedure of Article 11 has come for the draft at hand; a draft sent back to revision begins anew.
 *
 * @param reviewPassed whether the office passed the review draft
 * @param findings what coordination meetings found, earlier drafts included, in order
 * @param agreed at which rung a meeting agreed to report this draft upward; empty while none has
 * @param scheduled the meeting that was convened to coordinate it; empty while none is
 */
@JsonPropertyOrder({"reviewPassed", "findings", "agreed", "scheduled"})
public record Coordination(
        @MustBeThere boolean reviewPassed,
        @MayBeLeftOut List<MeetingFinding> findings,
        Optional<CoordinationLevel> agreed,
        Optional<SubjectId> scheduled) {

    /** Not begun. */
    static final Coordination NONE = new Coordination(false, List.of(), Optional.empty(), Optional.empty());

    public Coordination {
        findings = List.copyOf(findings);
    }

    /**
     * The latest finding.
     *
     * @return what the last coordination meeting found; empty if there was none
     */
    public Optional<MeetingFinding> latest() {
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings.get(findings.size() - 1));
    }

    Coordination passed() {
        return new Coordination(true, findings, agreed, scheduled);
    }

    Coordination with(MeetingFinding finding) {
        List<MeetingFinding> all = new ArrayList<>(findings);
        all.add(finding);
        return new Coordination(
                reviewPassed,
                all,
                finding.outcome() == MeetingOutcome.AGREED ? Optional.of(finding.level()) : Optional.empty(),
                Optional.empty());
    }

    Coordination reopened() {
        return new Coordination(reviewPassed, findings, Optional.empty(), Optional.empty());
    }

    Coordination begunAnew() {
        return new Coordination(false, findings, Optional.empty(), Optional.empty());
    }

    Coordination scheduledAt(Optional<SubjectId> meeting) {
        return new Coordination(reviewPassed, findings, agreed, meeting);
    }
}

package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.Triggers;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.policy.outcome.MeetingFinding;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.book.CoordinationLevel;

/** What was done in review and coordination (Article 11(2) and (3)); what leads back to revision begins the coordination anew. */
public sealed interface CoordinationEvent extends PolicyEvent {

    /**
     * The office passed the preliminary review.
     *
     * @param remarks its remarks; may be empty
     * @param ownDraft whether the draft was of the unit in which the office is seated
     */
    @JsonTypeName("ReviewPassed")
    @JsonPropertyOrder({"remarks", "ownDraft"})
    record ReviewPassed(String remarks, @MustBeThere boolean ownDraft) implements CoordinationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withCoordination(before.coordination().passed());
        }
    }

    /** The office returned the review draft. */
    @JsonTypeName("ReviewReturned")
    @JsonPropertyOrder({"reasons"})
    record ReviewReturned(String reasons) implements CoordinationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.begunAnew();
        }
    }

    /**
     * A coordination meeting was convened for the policy, or no longer is.
     *
     * @param meeting the meeting; empty when none is convened any more
     */
    @JsonTypeName("PolicyMeetingNoted")
    @JsonPropertyOrder({"meeting"})
    record MeetingNoted(Optional<SubjectId> meeting) implements CoordinationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withCoordination(before.coordination().scheduledAt(meeting));
        }
    }

    /**
     * A coordination meeting's minutes settled the policy.
     *
     * @param outcome what it found
     * @param objecting the units that still objected then
     */
    @JsonTypeName("Settled")
    @JsonPropertyOrder({"meeting", "level", "outcome", "objecting"})
    record Settled(
            SubjectId meeting,
            CoordinationLevel level,
            MeetingOutcome outcome,
            @MayBeLeftOut List<UnitId> objecting) implements CoordinationEvent {

        public Settled {
            objecting = List.copyOf(objecting);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            Policy settled = before.withCoordination(
                    before.coordination().with(new MeetingFinding(meeting, level, outcome, objecting, stamp.on())));
            return outcome == MeetingOutcome.TO_BE_REVISED ? settled.begunAnew() : settled;
        }
    }

    /**
     * The lead unit took up the revision after the general convener's meeting.
     *
     * @param reason what is to be revised
     */
    @JsonTypeName("RevisionTakenUp")
    @JsonPropertyOrder({"reason"})
    record RevisionTakenUp(String reason) implements CoordinationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.begunAnew();
        }
    }

    /**
     * An objection that appeared after the agreement went to the general convener.
     *
     * @param objecting the units that object
     */
    @JsonTypeName("ReferredToGeneralConvener")
    @JsonPropertyOrder({"objecting"})
    record ReferredToGeneralConvener(@MayBeLeftOut List<UnitId> objecting) implements CoordinationEvent {

        public ReferredToGeneralConvener {
            objecting = List.copyOf(objecting);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withCoordination(before.coordination().reopened());
        }
    }

    /**
     * The policy went back to the coordinated procedure.
     *
     * @param overlaps the overlaps found
     * @param triggers the facts behind the triggers of Article 11
     */
    @JsonTypeName("CoordinatedRouteTaken")
    @JsonPropertyOrder({"overlaps", "triggers"})
    record CoordinatedRouteTaken(@MayBeLeftOut List<Overlap> overlaps, Triggers triggers) implements CoordinationEvent {

        public CoordinatedRouteTaken {
            overlaps = List.copyOf(overlaps);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withOverlaps(overlaps).begunAnew();
        }
    }

    /**
     * The lead unit went on to the approval draft directly.
     *
     * @param overlaps the overlaps found; any left are no trigger under the reading taken
     */
    @JsonTypeName("ApprovalDraftPrepared")
    @JsonPropertyOrder({"overlaps"})
    record ApprovalDraftPrepared(@MayBeLeftOut List<Overlap> overlaps) implements CoordinationEvent {

        public ApprovalDraftPrepared {
            overlaps = List.copyOf(overlaps);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withOverlaps(overlaps);
        }
    }
}

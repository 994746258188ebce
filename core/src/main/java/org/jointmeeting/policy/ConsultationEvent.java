package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.Triggers;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.FundingFinding;
import org.jointmeeting.policy.opinion.Opinion;
import org.jointmeeting.policy.opinion.OpinionAnswer;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.procedure.Stamp;

/** What was done in the written consultation, up to the submission of the review draft (Article 11(1)). */
public sealed interface ConsultationEvent extends PolicyEvent {

    /**
     * Written opinions were asked for.
     *
     * @param asked every unit asked, in this round or before
     * @param replyBy the last day to reply, where a local rule gives one
     * @param overlaps the overlaps found
     * @param triggers the facts behind the triggers of Article 11
     */
    @JsonTypeName("OpinionsSolicited")
    @JsonPropertyOrder({"asked", "replyBy", "overlaps", "triggers"})
    record OpinionsSolicited(
            @MayBeLeftOut List<UnitId> asked,
            Optional<LocalDate> replyBy,
            @MayBeLeftOut List<Overlap> overlaps,
            Triggers triggers)
            implements ConsultationEvent {

        public OpinionsSolicited {
            asked = List.copyOf(asked);
            overlaps = List.copyOf(overlaps);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withConsultation(before.consultation().solicited(asked, stamp.on(), replyBy))
                    .withOverlaps(overlaps);
        }
    }

    /** The units that had not replied were reminded. */
    @JsonTypeName("ConsulteesReminded")
    @JsonPropertyOrder({"units"})
    record ConsulteesReminded(@MayBeLeftOut List<UnitId> units) implements ConsultationEvent {

        public ConsulteesReminded {
            units = List.copyOf(units);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withConsultation(before.consultation().withRemindedOn(stamp.on()));
        }
    }

    /**
     * A written opinion was given or changed.
     *
     * @param unit the unit that gave it
     * @param text its words; empty only with support
     * @param coherence the finding on coherence; empty from a unit that does not owe it
     * @param funding the finding on funds; empty from a unit that does not owe it
     */
    @JsonTypeName("OpinionGiven")
    @JsonPropertyOrder({"unit", "position", "text", "coherence", "funding"})
    record OpinionGiven(
            UnitId unit,
            Position position,
            String text,
            Optional<CoherenceFinding> coherence,
            Optional<FundingFinding> funding)
            implements ConsultationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withConsultation(
                    before.consultation().with(new Opinion(unit, position, text, coherence, funding, stamp.on())));
        }
    }

    /** An opinion was answered. */
    @JsonTypeName("OpinionAnswered")
    @JsonPropertyOrder({"answer"})
    record OpinionAnswered(OpinionAnswer answer) implements ConsultationEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withConsultation(before.consultation().with(answer));
        }
    }

    /**
     * The consultation was closed.
     *
     * @param silent the units that had not replied in time; empty when all had
     */
    @JsonTypeName("ConsultationClosed")
    @JsonPropertyOrder({"silent"})
    record ConsultationClosed(@MayBeLeftOut List<UnitId> silent) implements ConsultationEvent {

        public ConsultationClosed {
            silent = List.copyOf(silent);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withConsultation(before.consultation().withClosed(true));
        }
    }

    /**
     * The review draft was submitted to the office.
     *
     * @param overlaps the overlaps found
     * @param triggers the facts behind the triggers of Article 11
     */
    @JsonTypeName("ReviewDraftSubmitted")
    @JsonPropertyOrder({"overlaps", "triggers"})
    record ReviewDraftSubmitted(@MayBeLeftOut List<Overlap> overlaps, Triggers triggers) implements ConsultationEvent {

        public ReviewDraftSubmitted {
            overlaps = List.copyOf(overlaps);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withOverlaps(overlaps);
        }
    }
}

package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.Triggers;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.dossier.Dossier;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnswer;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Subject;

/**
 * A policy (政策) in its life. Immutable; its version stands with it in the store.
 *
 * @param stage where it stands
 * @param since the day on which it came to that stage
 * @param edition the edition of the working rules under which it runs (Article 14)
 * @param proposal what it proposes
 * @param dossier its dossier (Article 9)
 * @param overlaps the overlaps found when the proposal was last analysed (Article 11)
 * @param overlapAnswers the lead unit's answers to overlaps
 * @param study the study of matters reserved to the city (Article 10)
 * @param consultation the written consultation (Article 11(1))
 * @param coordination the coordinated procedure (Article 11(2) and (3))
 * @param publication submission, decision, issue and filing (Article 11(2) to (4))
 * @param succeededBy the policy that superseded it; otherwise empty
 */
@Value.Builder
@JsonPropertyOrder({
    "stage",
    "since",
    "edition",
    "proposal",
    "dossier",
    "overlaps",
    "overlapAnswers",
    "study",
    "consultation",
    "coordination",
    "publication",
    "succeededBy"
})
public record Policy(
        PolicyStage stage,
        LocalDate since,
        String edition,
        Proposal proposal,
        Dossier dossier,
        @MayBeLeftOut List<Overlap> overlaps,
        @MayBeLeftOut List<OverlapAnswer> overlapAnswers,
        CityStudy study,
        Consultation consultation,
        Coordination coordination,
        Publication publication,
        Optional<PolicyId> succeededBy)
        implements Subject, WithPolicy {

    /** Before the first act. */
    public static final Policy UNSTARTED = new Policy(
            PolicyStage.UNSTARTED,
            LocalDate.EPOCH,
            "",
            Proposal.NONE,
            Dossier.EMPTY,
            List.of(),
            List.of(),
            CityStudy.NONE,
            Consultation.NONE,
            Coordination.NONE,
            Publication.NONE,
            Optional.empty());

    public Policy {
        overlaps = List.copyOf(overlaps);
        overlapAnswers = List.copyOf(overlapAnswers);
    }

    @Override
    public String title() {
        return proposal.title();
    }

    @Override
    public Optional<UnitId> unit() {
        return Optional.of(lead());
    }

    @Override
    public Optional<String> runsUnder() {
        return edition.isEmpty() ? Optional.empty() : Optional.of(edition);
    }

    /** The unit that leads it. */
    @JsonIgnore
    public UnitId lead() {
        return proposal.lead();
    }

    /**
     * The facts behind the triggers of Article 11, as they stand.
     *
     * @return departments, overlaps and objections
     */
    @JsonIgnore
    public Triggers triggers() {
        return triggers(overlaps);
    }

    Triggers triggers(List<Overlap> current) {
        return new Triggers(
                departments(),
                current.isEmpty()
                        ? List.of()
                        : current.stream().map(o -> o.with().value()).toList(),
                consultation.objecting());
    }

    private List<UnitId> departments() {
        if (proposal.involved().isEmpty()) {
            return List.of(lead());
        }
        UnitId[] units = new UnitId[proposal.involved().size() + 1];
        units[0] = lead();
        for (int i = 1; i < units.length; i++) {
            units[i] = proposal.involved().get(i - 1);
        }
        return List.of(units);
    }

    boolean answeredOverlap(PolicyId with) {
        for (int i = 0; i < overlapAnswers.size(); i++) {
            if (overlapAnswers.get(i).with().equals(with)) {
                return true;
            }
        }
        return false;
    }

    Policy at(Stage next, LocalDate day) {
        return new Policy(
                (PolicyStage) next,
                day,
                edition,
                proposal,
                dossier,
                overlaps,
                overlapAnswers,
                study,
                consultation,
                coordination,
                publication,
                succeededBy);
    }

    /** With an overlap answered; an earlier answer on the same policy gives way. */
    Policy answered(OverlapAnswer answer) {
        List<OverlapAnswer> all = new ArrayList<>(overlapAnswers);
        all.removeIf(a -> a.with().equals(answer.with()));
        all.add(answer);
        return withOverlapAnswers(all);
    }

    /** A draft that goes back to revision is reviewed and coordinated anew, on drafts attached anew. */
    Policy begunAnew() {
        return withCoordination(coordination.begunAnew()).withDossier(dossier.withoutSubmittedDrafts());
    }
}

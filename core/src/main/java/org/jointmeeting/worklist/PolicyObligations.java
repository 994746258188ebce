package org.jointmeeting.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.Consultation;
import org.jointmeeting.policy.Overlap;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.CoordinationLevel;
import org.jointmeeting.rules.Days;
import org.jointmeeting.rules.LocalRules;
import org.jointmeeting.rules.MeetingType;
import org.jointmeeting.rules.Reading;
import org.jointmeeting.rules.WorkingRules;

/** What a policy asks of people where it stands. */
public final class PolicyObligations {
    private final SubjectId subject;
    private final Policy policy;
    private final WorkingRules rules;
    private final List<Obligation> all = new ArrayList<>();

    private PolicyObligations(SubjectId subject, Policy policy, WorkingRules rules) {
        this.subject = subject;
        this.policy = policy;
        this.rules = rules;
    }

    /**
     * The obligations of a policy.
     *
     * @param subject the policy's subject id
     * @param policy its state
     * @param rules the rules it runs under
     * @return the obligations, in the order in which they arise; empty when nothing is open
     */
    public static List<Obligation> of(SubjectId subject, Policy policy, WorkingRules rules) {
        PolicyObligations o = new PolicyObligations(subject, policy, rules);
        o.derive();
        return List.copyOf(o.all);
    }

    private void derive() {
        LocalRules local = rules.local();
        List<Standing> lead = Assignees.unit(policy.lead());
        List<Standing> office = rules.officeStandings();
        switch (policy.stage()) {
            case DRAFTING -> {
                add(ObligationKind.WORK_ON_DRAFT, lead, Optional.empty());
                overlaps(lead);
            }
            case CITY_MATTER_STUDY -> add(ObligationKind.STUDY_RESERVED_MATTER, office, Optional.empty());
            case CONSULTATION -> consultation(lead);
            case REVISION -> {
                add(ObligationKind.REVISE_DRAFT, lead, Optional.empty());
                answers(lead);
                overlaps(lead);
            }
            case PRELIMINARY_REVIEW -> add(ObligationKind.REVIEW_DRAFT, office, local.reviewPeriod());
            case SPECIAL_COORDINATION -> convene(CoordinationLevel.SPECIAL, ObligationKind.CONVENE_SPECIAL_MEETING);
            case GENERAL_COORDINATION -> convene(CoordinationLevel.GENERAL, ObligationKind.CONVENE_GENERAL_MEETING);
            case APPROVAL_DRAFTING -> {
                add(ObligationKind.SUBMIT_FOR_APPROVAL, lead, Optional.empty());
                overlaps(lead);
            }
            case GOVERNMENT_DECISION -> add(ObligationKind.RECORD_DECISION, office, Optional.empty());
            case APPROVED -> add(ObligationKind.ISSUE_POLICY, issuers(), Optional.empty());
            case ISSUED -> {
                if (policy.coordination().agreed().isPresent()) {
                    add(ObligationKind.FILE_FOR_RECORD, lead, local.filingPeriod());
                }
            }
            case UNSTARTED, FILED, REJECTED, WITHDRAWN, REFERRED_TO_CITY, DECLINED, SUPERSEDED, REPEALED -> {}
        }
    }

    private void consultation(List<Standing> lead) {
        Consultation c = policy.consultation();
        LocalDate since = c.solicitedOn().orElse(policy.since());
        for (UnitId unit : c.awaited()) {
            all.add(obligation(ObligationKind.GIVE_OPINION, unit.value(), Assignees.unit(unit), since, c.replyBy()));
        }
        if (c.awaited().isEmpty()) {
            LocalDate last = c.opinions().stream()
                    .map(o -> o.on())
                    .max(LocalDate::compareTo)
                    .orElse(since);
            all.add(obligation(ObligationKind.CLOSE_CONSULTATION, "", lead, last, Optional.empty()));
        }
        answers(lead);
        overlaps(lead);
    }

    private void answers(List<Standing> lead) {
        for (UnitId unit : policy.consultation().unanswered()) {
            LocalDate since =
                    policy.consultation().opinionOf(unit).map(o -> o.on()).orElse(policy.since());
            all.add(obligation(ObligationKind.ANSWER_OPINION, unit.value(), lead, since, Optional.empty()));
        }
    }

    private void overlaps(List<Standing> lead) {
        for (Overlap overlap : policy.overlaps()) {
            boolean answered =
                    policy.overlapAnswers().stream().anyMatch(a -> a.with().equals(overlap.with()));
            if (!answered) {
                all.add(obligation(
                        ObligationKind.ANSWER_OVERLAP, overlap.with().value(), lead, policy.since(), Optional.empty()));
            }
        }
    }

    private void convene(CoordinationLevel level, ObligationKind kind) {
        if (policy.coordination().scheduled().isPresent()) {
            return;
        }
        List<Capacity> conveners = new ArrayList<>();
        for (MeetingType type : rules.book().meetingTypes()) {
            if (type.settles().equals(Optional.of(level))) {
                conveners.addAll(type.convenedBy());
            }
        }
        if (level == CoordinationLevel.SPECIAL && rules.reads(Reading.CONVENER_CONVENES)) {
            conveners.removeIf(c -> c != Capacity.CONVENER);
        }
        add(kind, Assignees.seats(conveners, rules), rules.local().conveningPeriod());
    }

    private List<Standing> issuers() {
        List<UnitId> issuers = rules.local().issuers().isEmpty()
                ? List.of(policy.lead())
                : rules.local().issuers();
        return issuers.stream().flatMap(u -> Assignees.unit(u).stream()).toList();
    }

    private void add(ObligationKind kind, List<Standing> assignees, Optional<Days> period) {
        all.add(obligation(kind, "", assignees, policy.since(), rules.local().due(policy.since(), period)));
    }

    private Obligation obligation(
            ObligationKind kind, String about, List<Standing> assignees, LocalDate since, Optional<LocalDate> due) {
        return new Obligation(
                subject,
                policy.title(),
                kind.id(),
                kind.text(),
                about,
                assignees,
                since,
                Optional.empty(),
                due,
                rules.cite(kind.provision()));
    }
}

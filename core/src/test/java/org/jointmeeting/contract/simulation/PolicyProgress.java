package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.CityStudyCommand;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyRefusal;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.DossierSection;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.rules.WorkingRules;

/** What takes a policy further towards its issue, when everybody does their part. Meetings are {@link MeetingProgress}'s. */
final class PolicyProgress {
    private static final List<Capacity> SPEAKERS = List.of(Capacity.MEMBER, Capacity.LIAISON);

    private final Node node;
    private final WorkingRules rules;

    PolicyProgress(Node node) {
        this.node = node;
        this.rules = node.meeting().rules();
    }

    /** The next act; empty if it waits for a meeting, is at an end or in force, or is stuck. */
    Optional<Act> next(PolicyId id) {
        return Wish.first(wishes(node.policy(id), id), id.subject(), node);
    }

    static List<Standing> speakers(UnitId unit) {
        return SPEAKERS.stream().map(c -> new Standing(c, unit)).toList();
    }

    private List<Wish> wishes(Policy p, PolicyId id) {
        List<Standing> lead = speakers(p.lead());
        List<Standing> office = rules.officeStandings();
        return switch (p.stage()) {
            case DRAFTING, REVISION -> drafting(p, id, lead);
            case CITY_MATTER_STUDY -> List.of(Wish.of(office, new CityStudyCommand.ProceedAfterStudy("确有特殊情况。")));
            case CONSULTATION -> consulting(p, lead);
            case PRELIMINARY_REVIEW -> List.of(Wish.of(office, new CoordinationCommand.PassReview("")));
            case APPROVAL_DRAFTING -> approving(p, id, lead, office);
            case GOVERNMENT_DECISION -> List.of(Wish.of(office, PolicyPen.approval(node.today())));
            case APPROVED -> List.of(Wish.of(issuers(p), PolicyPen.issue(p, node.today())));
            case ISSUED -> List.of(Wish.of(lead, new PublicationCommand.FileForRecord()));
            default -> List.of();
        };
    }

    private List<Wish> drafting(Policy p, PolicyId id, List<Standing> lead) {
        List<Wish> wishes = new ArrayList<>();
        if (lacksGroundwork(p)) {
            wishes.add(Wish.of(lead, PolicyPen.groundwork()));
        }
        p.consultation().unanswered().forEach(u -> wishes.add(Wish.of(lead, PolicyPen.answer(u))));
        wishes.add(Wish.of(lead, new CityStudyCommand.RequestCityStudy("服务对象确有特殊困难。")));
        wishes.addAll(overlaps(p, id, lead));
        wishes.add(Wish.of(lead, new CoordinationCommand.PrepareApprovalDraft()));
        if (p.consultation().closed() && !p.dossier().has(DocumentKind.REVIEW_DRAFT)) {
            wishes.add(Wish.of(lead, PolicyPen.attaching(DocumentKind.REVIEW_DRAFT)));
        }
        wishes.add(Wish.of(lead, new ConsultationCommand.SubmitReviewDraft()));
        wishes.add(Wish.of(lead, new ConsultationCommand.SolicitOpinions(List.of())));
        return wishes;
    }

    private static boolean lacksGroundwork(Policy p) {
        return Stream.of(DossierSection.values())
                        .anyMatch(s -> !p.dossier().missing(s).isEmpty())
                || p.dossier().estimate().isEmpty()
                || !p.dossier().has(DocumentKind.FIRST_DRAFT);
    }

    private List<Wish> consulting(Policy p, List<Standing> lead) {
        List<Wish> wishes = new ArrayList<>();
        p.consultation()
                .awaited()
                .forEach(asked -> wishes.add(new Wish(
                        speakers(asked), "GiveOpinion", unit -> PolicyPen.opinion(unit, Position.SUPPORT, rules))));
        wishes.add(Wish.of(lead, new ConsultationCommand.CloseConsultation()));
        return wishes;
    }

    private List<Wish> approving(Policy p, PolicyId id, List<Standing> lead, List<Standing> office) {
        List<Wish> wishes = new ArrayList<>();
        if (!p.dossier().proceduresConcluded() || !p.dossier().has(DocumentKind.APPROVAL_DRAFT)) {
            wishes.add(Wish.of(lead, PolicyPen.concluded(node.today())));
        }
        wishes.addAll(overlaps(p, id, lead));
        wishes.add(Wish.of(lead, new PublicationCommand.SubmitForApproval()));
        wishes.add(Wish.of(office, new CoordinationCommand.ReferToGeneralConvener()));
        wishes.add(Wish.of(office, new CoordinationCommand.TakeCoordinatedRoute()));
        return wishes;
    }

    /** The overlaps that a step was refused for. */
    private List<Wish> overlaps(Policy p, PolicyId id, List<Standing> lead) {
        Optional<PersonId> drafter =
                lead.stream().flatMap(s -> node.holders(s).stream()).findFirst();
        return drafter.stream()
                .flatMap(person -> node.meeting().available(person, id.subject()).stream())
                .flatMap(action -> action.reasons().stream())
                .filter(reason -> reason.is(PolicyRefusal.OVERLAPS_UNANSWERED))
                .flatMap(reason -> reason.details().stream())
                .map(detail -> detail.id())
                .distinct()
                .map(with -> Wish.of(
                        lead, new DraftingCommand.AnswerOverlap(PolicyId.of(with), "两项政策的服务内容互为补充：" + p.title())))
                .toList();
    }

    private List<Standing> issuers(Policy p) {
        return rules.local().issuers().isEmpty()
                ? speakers(p.lead())
                : rules.local().issuers().stream()
                        .flatMap(u -> speakers(u).stream())
                        .toList();
    }
}

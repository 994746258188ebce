package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.AgendaItem;
import org.jointmeeting.meeting.AgendaKind;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Declaration;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MinutesItem;
import org.jointmeeting.meeting.Presence;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.provision.Language;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Store;

/**
 * Futian's joint meeting at work, everybody in office, on a Monday in March 2026 until the dial is set. What somebody does here must
 * stand; what is tried may be refused.
 */
final class District {
    static final PolicyId P1 = PolicyId.of("FT-2026-001");
    static final PolicyId P2 = PolicyId.of("FT-2026-002");
    static final MeetingId M1 = MeetingId.of("M-1");
    static final MeetingId M2 = MeetingId.of("M-2");
    static final MeetingTypeId SPECIAL = MeetingTypeId.of("special-coordination");
    static final MeetingTypeId GENERAL = MeetingTypeId.of("general-coordination");
    static final LocalDate TODAY = PolicyScenario.START;

    /** The lead unit's liaison, in all that follows. */
    static final PersonId LEAD = People.liaisonOf(Units.CIVIL_AFFAIRS);

    final Store store;
    final Dial dial;
    final JointMeeting meeting;

    private District(Store store, Dial dial, UnaryOperator<Opening> how) {
        this.store = store;
        this.dial = dial;
        this.meeting = how.apply(JointMeeting.opening("futian")
                        .roster(Rosters.futian())
                        .store(store)
                        .clock(dial))
                .open();
    }

    static District futian() {
        return on(new InMemoryStore());
    }

    static District on(Store store) {
        return on(store, o -> o);
    }

    static District on(Store store, UnaryOperator<Opening> how) {
        return new District(store, new Dial(TODAY), how);
    }

    /** The same joint meeting, opened once more on the same store. */
    District anotherNode() {
        return new District(store, dial, o -> o);
    }

    // ---- somebody does something, which must stand

    Outcome.Accepted does(Act act) {
        return accepted(meeting.act(act));
    }

    Outcome.Accepted does(PersonId person, PolicyId policy, PolicyCommand command) {
        return accepted(meeting.act(person, policy, command));
    }

    Outcome.Accepted does(PersonId person, MeetingId on, MeetingCommand command) {
        return accepted(meeting.act(person, on, command));
    }

    Outcome.Accepted does(PersonId person, MembershipCommand command) {
        return accepted(meeting.act(person, MembershipProcedure.ID, command));
    }

    /** The lead unit's liaison does it. */
    Outcome.Accepted lead(PolicyId policy, PolicyCommand command) {
        return does(LEAD, policy, command);
    }

    /** The office's director does it. */
    Outcome.Accepted office(PolicyId policy, PolicyCommand command) {
        return does(People.OFFICE_DIRECTOR, policy, command);
    }

    private static Outcome.Accepted accepted(Outcome outcome) {
        assertThat(outcome.refusals()).extracting(r -> r.sentence(Language.EN)).isEmpty();
        return (Outcome.Accepted) outcome;
    }

    // ---- somebody tries something, which must be refused

    /** It is refused, for these reasons. */
    static void refused(Outcome outcome, RefusalCode... reasons) {
        assertThat(outcome.refusals())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(
                        Arrays.stream(reasons).map(RefusalCode::name).toArray(String[]::new));
    }

    // ---- a policy's way

    /** A proposal of civil affairs that health takes part in, so that Article 11 calls for coordination. */
    static Proposal coordinated() {
        return Proposals.ledBy(Units.CIVIL_AFFAIRS).withInvolved(Units.HEALTH);
    }

    District drafted(PolicyId policy, Proposal proposal) {
        lead(policy, new DraftingCommand.StartDraft(proposal));
        return this;
    }

    District inConsultation(PolicyId policy, Proposal proposal) {
        drafted(policy, proposal);
        lead(policy, Acts.completeDossier());
        lead(policy, new ConsultationCommand.SolicitOpinions(List.of()));
        return this;
    }

    /** In front of the special coordination meeting, some units objecting. */
    District inSpecialCoordination(PolicyId policy, Proposal proposal, UnitId... objecting) {
        inConsultation(policy, proposal);
        for (UnitId unit : policy(policy).consultation().awaited()) {
            boolean objects = Arrays.asList(objecting).contains(unit);
            opinion(policy, unit, objects ? Position.OBJECTION : Position.SUPPORT);
        }
        lead(policy, new ConsultationCommand.CloseConsultation());
        policy(policy).consultation().unanswered().forEach(u -> lead(policy, Acts.notAdopting(u)));
        lead(policy, Acts.attaching(DocumentKind.REVIEW_DRAFT));
        lead(policy, new ConsultationCommand.SubmitReviewDraft());
        office(policy, new CoordinationCommand.PassReview(""));
        return this;
    }

    void opinion(PolicyId policy, UnitId unit, Position position) {
        does(People.liaisonOf(unit), policy, Acts.opinionOf(unit, position));
    }

    /** From the approval draft to the filing. */
    District approvedIssuedAndFiled(PolicyId policy) {
        approved(policy);
        lead(policy, issue());
        lead(policy, new PublicationCommand.FileForRecord());
        return this;
    }

    District approved(PolicyId policy) {
        lead(policy, Acts.procedures(today()));
        lead(policy, Acts.attaching(DocumentKind.APPROVAL_DRAFT));
        lead(policy, new PublicationCommand.SubmitForApproval());
        office(policy, new PublicationCommand.RecordApproval("福府函〔2026〕15号", today()));
        return this;
    }

    PublicationCommand.Issue issue() {
        return new PublicationCommand.Issue("福民规〔2026〕1号", today(), today().plusDays(30));
    }

    /** In force since before the joint meeting. */
    District inForce(PolicyId policy) {
        office(
                policy,
                new DraftingCommand.EnterInForce(
                        Proposals.ledBy(Units.CIVIL_AFFAIRS),
                        "福民〔2019〕%s号".formatted(policy),
                        today().minusDays(900),
                        today().minusDays(870)));
        return this;
    }

    // ---- a meeting's way

    static MeetingCommand.Convene convening(MeetingTypeId type, LocalDate day, PolicyId... policies) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (PolicyId policy : policies) {
            agenda.add(new AgendaItem(
                    agenda.size() + 1,
                    AgendaKind.SUBJECT,
                    "协调" + policy,
                    Optional.empty(),
                    Optional.of(policy.subject())));
        }
        return new MeetingCommand.Convene(
                type, day.atTime(14, 30), "区政府会议室", agenda, List.of(Units.CIVIL_AFFAIRS, Units.HEALTH));
    }

    District convened(MeetingId id, MeetingTypeId type, PolicyId... policies) {
        does(convenerOf(type), id, convening(type, today(), policies));
        return this;
    }

    /** Held today, each policy with its outcome; the minutes are yet to come. */
    District held(MeetingId id, MeetingTypeId type, ItemOutcome... outcomes) {
        does(convenerOf(type), id, new MeetingCommand.Open());
        does(
                People.OFFICE_DIRECTOR,
                id,
                new MeetingCommand.RecordAttendance(List.of(
                        new Attendance(Units.CIVIL_AFFAIRS, Presence.PRESENT, Optional.empty()),
                        new Attendance(Units.HEALTH, Presence.ON_LEAVE, Optional.empty()))));
        List<Declaration> declared = new ArrayList<>();
        for (ItemOutcome outcome : outcomes) {
            declared.add(new Declaration(declared.size() + 1, outcome));
        }
        does(convenerOf(type), id, new MeetingCommand.Close(declared));
        return this;
    }

    /** The minutes of a held meeting, as declared. */
    MeetingCommand.IssueMinutes minutes(MeetingId id) {
        return new MeetingCommand.IssueMinutes(
                "福联会纪〔2026〕" + id,
                meeting.state(id).orElseThrow().declarations().stream()
                        .map(d -> new MinutesItem(d.item(), d.outcome(), "会议认为。"))
                        .toList(),
                List.of());
    }

    Outcome.Accepted minuted(MeetingId id) {
        return does(People.OFFICE_DIRECTOR, id, minutes(id));
    }

    /** Convened, held and minuted in one day. */
    District settled(MeetingId id, MeetingTypeId type, ItemOutcome outcome, PolicyId policy) {
        convened(id, type, policy).held(id, type, outcome).minuted(id);
        return this;
    }

    private static PersonId convenerOf(MeetingTypeId type) {
        return type.equals(GENERAL) ? People.GENERAL_CONVENER : People.CONVENER;
    }

    /** Drafted, objected to, agreed on by the general convener's meeting only, approved, issued and filed. */
    District escalated(PolicyId policy) {
        return inSpecialCoordination(policy, coordinated(), Units.FINANCE)
                .settled(M1, SPECIAL, ItemOutcome.NOT_AGREED, policy)
                .settled(M2, GENERAL, ItemOutcome.AGREED, policy)
                .approvedIssuedAndFiled(policy);
    }

    // ---- what is there

    LocalDate today() {
        return LocalDate.now(dial);
    }

    Policy policy(PolicyId policy) {
        return meeting.state(policy).orElseThrow();
    }

    PolicyStage stage(PolicyId policy) {
        return policy(policy).stage();
    }

    List<RegisterEntry> register() {
        return meeting.register(1, Page.MAX).items();
    }
}

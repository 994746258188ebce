package org.jointmeeting;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.fault.JacksonFloor;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.jointmeeting.worklist.Obligation;

/**
 * The way in: a district's joint meeting on social welfare and social assistance (社会福利和社会救助联席会议), opened with a rule book,
 * a founding roster, a store and a clock. Safe for any number of threads; several may run on one store.
 *
 * <pre>{@code
 * JointMeeting meeting = JointMeeting.opening("futian").roster(roster).open();
 * Outcome outcome = meeting.act(PersonId.of("p-7"), PolicyId.of("FT-2026-001"), new PublicationCommand.FileForRecord());
 * }</pre>
 */
public final class JointMeeting {
    private final Workshop shop;
    private final Acting acting;
    private final Asking asking;
    private final Records records;
    private final Timelines timelines;

    JointMeeting(Opening opening, Validator validator) {
        Procedures procedures = new Procedures(opening.procedures);
        Door door = new Door(validator, procedures);
        shop = Workshop.on(opening.id, opening.store, procedures, new Editions(opening.rules, opening.earlier));
        acting = new Acting(shop, opening.roster, opening.clock, door, new Listeners(opening.listeners));
        asking = new Asking(shop, acting, opening.clock);
        records = new Records(shop);
        timelines = new Timelines(shop);
    }

    /**
     * Begins to open a joint meeting. Unless told otherwise it runs by Futian's draft rules, in memory, by the system's clock.
     *
     * @param id its id; everything is kept under it
     * @return the opening, to be completed by {@link Opening#open()}
     * @throws IllegalStateException if the Jackson that is there is older than 2.16; the message names it
     */
    public static Opening opening(String id) {
        JacksonFloor.check();
        return new Opening(JointMeetingId.of(id));
    }

    /**
     * Acts: decides the command and, if it stands, keeps what follows from it, all or nothing. A refusal changes nothing.
     *
     * @param act what a person asks for
     * @return accepted, or refused with every reason; of more than a hundred faults in what was given, the first hundred
     */
    public Outcome act(Act act) {
        return acting.act(act);
    }

    /**
     * The host's way back when nobody is left who could act for the office, and so nobody who could appoint anybody: it puts somebody
     * into the office from today on. The register shows it as the host's own act.
     *
     * @param capacity in which capacity of the office
     * @return accepted, or refused with every reason: the host does not step in while somebody can act for the office
     */
    public Outcome restoreOffice(PersonId person, Capacity capacity) {
        return acting.restoreOffice(new MembershipCommand.RestoreOffice(person, capacity));
    }

    /**
     * Acts on any subject.
     *
     * @return accepted, or refused with every reason
     */
    public Outcome act(PersonId person, SubjectId subject, Command command) {
        return act(Act.of(person, subject, command));
    }

    /**
     * Acts on a subject of a known kind: a policy, a meeting, the composition.
     *
     * @param <C> what may be asked of it
     * @return accepted, or refused with every reason
     */
    public <C extends Command> Outcome act(PersonId person, CaseId<?, C> subject, C command) {
        return act(person, subject.subject(), command);
    }

    /**
     * Decides without acting (a dry run).
     *
     * @param act what a person would ask for
     * @return what {@link #act(Act)} would answer now; without register entries unless the request was carried out before
     */
    public Outcome check(Act act) {
        return acting.check(act);
    }

    /**
     * What a person may do on a subject: every step of its procedure, permitted or with the reasons why not.
     *
     * @param subject on what; one that does not exist yet shows how it may begin
     * @return one answer a step, in the procedure's order
     */
    public List<AvailableAction> available(PersonId person, SubjectId subject) {
        return asking.available(person, subject);
    }

    /**
     * What a person may do on a subject now.
     *
     * @return those of the {@link #available} steps that are permitted
     */
    public List<AvailableAction> permitted(PersonId person, SubjectId subject) {
        return available(person, subject).stream()
                .filter(AvailableAction::permitted)
                .toList();
    }

    /**
     * For what a subject waits today while nobody is obliged to move it on: for a meeting that was convened, say.
     *
     * @return for what, in both languages, with its provision; empty while somebody owes the next step, at an end, and of a subject
     *     that does not exist
     */
    public Optional<Notice> waitsFor(SubjectId subject) {
        return asking.waitsFor(subject);
    }

    /**
     * A subject as it stands.
     *
     * @param <S> the type of its state
     * @return its state; empty if there is none
     */
    public <S extends Subject> Optional<S> state(CaseId<S, ?> subject) {
        @SuppressWarnings("unchecked") // the id of a case names its procedure, and so the type of its state
        Optional<S> state = (Optional<S>) asking.state(subject.subject());
        return state;
    }

    /** {@return the composition as it stands; before the first act, as the founding roster has it} */
    public Membership membership() {
        return asking.membership();
    }

    /** {@return what the host should know of the composition: whether, or from when on, nobody can act for the office} */
    public List<Notice> warnings() {
        return asking.warnings();
    }

    /**
     * The version of a subject, to be given as {@link Act#expectedVersion()}.
     *
     * @return how many acts made it what it is; 0 if it does not exist
     */
    public long version(SubjectId subject) {
        return shop.version(subject);
    }

    /** Lists subjects of a kind, by id. */
    public Page<StoredSubject> subjects(SubjectQuery query) {
        return shop.store().subjects(shop.jointMeeting(), query);
    }

    /**
     * What a person must do today, in any of their standings. Obligations are derived when a subject changes: a reading, local rule
     * or entrustment that changed since shows with the subject's next act.
     *
     * @param after where the page begins, from {@link Page#next()}; empty for the first
     * @param limit how many at most, 1 to {@value Page#MAX}
     * @return their open obligations, the earliest due first; none for somebody without a standing
     */
    public Page<Obligation> worklist(PersonId person, Optional<String> after, int limit) {
        return asking.worklist(person, after, limit);
    }

    /**
     * What a unit must do today.
     *
     * @param after where the page begins, from {@link Page#next()}; empty for the first
     * @param limit how many at most, 1 to {@value Page#MAX}
     * @return its open obligations, the earliest due first
     */
    public Page<Obligation> worklist(UnitId unit, Optional<String> after, int limit) {
        return asking.worklist(unit, after, limit);
    }

    /**
     * What anybody must do, by any criteria.
     *
     * @return a page of them, the earliest due first
     */
    public Page<Obligation> obligations(ObligationQuery query) {
        return asking.obligations(query);
    }

    /**
     * What was done on a subject, in words and with citations: its own entries, corrections of them, and, while it was under way, other
     * readings of the unclear places on which its procedure turns (Article 13).
     *
     * @param from the first register number to consider, from 1
     * @param limit how many lines at most, 1 to {@value Page#MAX}
     * @return the lines, oldest first; their {@code next} is the number to go on with
     */
    public Page<TimelineEntry> timeline(SubjectId subject, long from, int limit) {
        return timelines.of(subject, from, limit);
    }

    /**
     * The register from a number on: the feed for a sharing platform (Article 6(4)).
     *
     * @param from the first number, from 1
     * @param limit how many entries at most, 1 to {@value Page#MAX}
     * @return the entries, in order; their {@code next} is the number to go on with
     */
    public Page<RegisterEntry> register(long from, int limit) {
        return shop.store().register(shop.jointMeeting(), from, limit);
    }

    /** {@return where the register ends now: number and hash of the newest entry, to be exported and kept elsewhere} */
    public Head head() {
        return shop.store().head(shop.jointMeeting());
    }

    /** {@return what verifying the whole register, and all states, against itself finds: whole, or the first fault} */
    public Verification verify() {
        return records.verify(Optional.empty());
    }

    /**
     * Verifies the whole register, and that it still holds what it held when a head was exported.
     *
     * @return whole, or the first fault
     */
    public Verification verify(Head exported) {
        return records.verify(Optional.of(exported));
    }

    /**
     * Rebuilds a subject's state from the register. It equals the state that is kept.
     *
     * @param type the type of its state
     * @param <S> the type of its state
     * @return the state after its last entry; the beginning if it has none
     */
    public <S extends Subject> S replay(SubjectId subject, Class<S> type) {
        Procedure<?> procedure = shop.procedures().of(subject.kind());
        return type.cast(records.replay(procedure, subject));
    }

    /**
     * Draws a procedure as a Mermaid state diagram with a subject's stage marked.
     *
     * @param subject the subject; one that does not exist yet leaves nothing marked
     */
    public String diagram(SubjectId subject, Language language) {
        return asking.diagram(subject, language);
    }

    /** {@return the working rules in use, as their unclear places are read now} */
    public WorkingRules rules() {
        return asking.rules();
    }
}

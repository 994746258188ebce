package org.jointmeeting;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.Json;
import org.jointmeeting.json.fault.JacksonFloor;
import org.jointmeeting.membership.HostRestoration;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipWarnings;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.StateDiagram;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.RememberedRequest;
import org.jointmeeting.store.Request;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.jointmeeting.worklist.Obligation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in: a district's joint meeting on social welfare and social assistance (社会福利和社会救助联席会议), opened with a rule book,
 * a founding roster, a store and a clock. Safe for any number of threads; several may run on one store.
 *
 * <pre>{@code
 * JointMeeting meeting = JointMeeting.opening("futian").roster(roster).open();
 * Outcome outcome = meeting.act(PersonId.of("p-7"), PolicyId.of("FT-2026-001"), new PolicyCommand.FileForRecord());
 * }</pre>
 */
public final class JointMeeting {
    private static final Logger LOG = LoggerFactory.getLogger(JointMeeting.class);
    private static final int ATTEMPTS = 200;
    private static final int ATTEMPTS_BESIDE_OTHERS = 5;

    private final JointMeetingId id;
    private final Store store;
    private final Clock clock;
    private final Roster founding;
    private final Door door;
    private final Workshop shop;
    private final Records records;
    private final Listeners listeners;
    // Acts go side by side; one that keeps meeting newer versions gets its turn alone.
    private final ReadWriteLock turn = new ReentrantReadWriteLock(true);

    JointMeeting(Opening opening, Validator validator) {
        this.id = opening.id;
        this.store = opening.store;
        this.clock = opening.clock;
        this.founding = opening.roster;
        Procedures procedures = new Procedures(opening.procedures);
        this.door = new Door(validator, procedures);
        this.shop = Workshop.on(id, store, procedures, new Editions(opening.rules, opening.earlier));
        this.records = new Records(shop);
        this.listeners = new Listeners(opening.listeners);
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
        listeners.checkNotTelling();
        List<Refusal> invalid = door.check(act);
        if (!invalid.isEmpty()) {
            return new Outcome.Refused(invalid);
        }
        return inTurn(act.subject(), () -> attempt(act));
    }

    /**
     * The host's way back when nobody is left who could act for the office, and so nobody who could appoint anybody: it puts somebody
     * into the office from today on. The register shows it as the host's own act.
     *
     * @param person who
     * @param capacity in which capacity of the office
     * @return accepted, or refused with every reason: the host does not step in while somebody can act for the office
     */
    public Outcome restoreOffice(PersonId person, Capacity capacity) {
        listeners.checkNotTelling();
        MembershipCommand command = new MembershipCommand.RestoreOffice(person, capacity);
        List<Refusal> invalid = door.check(command);
        return invalid.isEmpty()
                ? inTurn(MembershipProcedure.SUBJECT, () -> {
                    UnitOfWork work = begin(Set.of(), Optional.empty());
                    return committed(work, work.decide(command, new HostRestoration()), Optional.empty());
                })
                : new Outcome.Refused(invalid);
    }

    private Outcome inTurn(SubjectId subject, Supplier<Optional<Outcome>> act) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Outcome> outcome = inTurn(attempt, act);
            if (outcome.isPresent()) {
                listeners.tell();
                return outcome.get();
            }
            LOG.debug("an act on {} met something newer, attempt {}", subject, attempt);
        }
        throw new IllegalStateException(
                "gave up on " + subject + " after " + ATTEMPTS + " attempts: others kept changing it");
    }

    private Optional<Outcome> inTurn(int attempt, Supplier<Optional<Outcome>> act) {
        Lock mine = attempt < ATTEMPTS_BESIDE_OTHERS ? turn.readLock() : turn.writeLock();
        mine.lock();
        try {
            return act.get();
        } finally {
            mine.unlock();
        }
    }

    /** Empty when what the decision rested on changed before the commit. */
    private Optional<Outcome> attempt(Act act) {
        UnitOfWork work = begin(Set.of(act.subject()), act.requestId());
        if (work.done().isPresent()) {
            return Optional.of(repeated(act, work.done().get()));
        }
        Outcome outcome = work.decide(act);
        if (!outcome.isAccepted()) {
            return Optional.of(doneMeanwhile(act).orElse(outcome));
        }
        Optional<Request> request =
                act.requestId().map(r -> new Request(r, fingerprint(act), Json.write(outcome, Outcome.class)));
        return committed(work, outcome, request).or(() -> doneMeanwhile(act));
    }

    /** The outcome once it is kept; empty when something that it rests on has changed, or the request was carried out before. */
    private Optional<Outcome> committed(UnitOfWork work, Outcome outcome, Optional<Request> request) {
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            return Optional.of(outcome);
        }
        Commit commit = work.commit(request);
        CommitResult result = listeners.commit(() -> store.commit(commit));
        if (result instanceof CommitResult.Committed committed) {
            work.remember();
            return Optional.of(numbered(accepted, committed.entries()));
        }
        return Optional.empty();
    }

    /** A refusal of a request whose twin was carried out since is no answer: the first outcome is. */
    private Optional<Outcome> doneMeanwhile(Act act) {
        return act.requestId().flatMap(r -> store.request(id, r)).map(r -> repeated(act, r));
    }

    /**
     * Acts on any subject.
     *
     * @param person who
     * @param subject on what
     * @param command what
     * @return accepted, or refused with every reason
     */
    public Outcome act(PersonId person, SubjectId subject, Command command) {
        return act(Act.of(person, subject, command));
    }

    /**
     * Acts on a subject of a known kind: a policy, a meeting, the composition.
     *
     * @param person who
     * @param subject on which
     * @param command what
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
        List<Refusal> invalid = door.check(act);
        if (!invalid.isEmpty()) {
            return new Outcome.Refused(invalid);
        }
        UnitOfWork work = begin(Set.of(act.subject()), act.requestId());
        return work.done().isPresent() ? repeated(act, work.done().get()) : work.decide(act);
    }

    /**
     * What a person may do on a subject: every step of its procedure, permitted or with the reasons why not.
     *
     * @param person who
     * @param subject on what; one that does not exist yet shows how it may begin
     * @return one answer a step, in the procedure's order
     */
    public List<AvailableAction> available(PersonId person, SubjectId subject) {
        return begin(Set.of(subject), Optional.empty()).available(person, subject);
    }

    /**
     * What a person may do on a subject now.
     *
     * @param person who
     * @param subject on what
     * @return those of the {@link #available} steps that are permitted
     */
    public List<AvailableAction> permitted(PersonId person, SubjectId subject) {
        return available(person, subject).stream()
                .filter(AvailableAction::permitted)
                .toList();
    }

    /**
     * A subject as it stands.
     *
     * @param subject which
     * @param <S> the type of its state
     * @return its state; empty if there is none
     */
    public <S extends Subject> Optional<S> state(CaseId<S, ?> subject) {
        @SuppressWarnings("unchecked") // the id of a case names its procedure, and so the type of its state
        Optional<S> state = (Optional<S>) shop.state(subject.subject()).map(Remembered.State::state);
        return state;
    }

    /**
     * The composition as it stands.
     *
     * @return it; before the first act, as the founding roster has it
     */
    public Membership membership() {
        return begin(Set.of(), Optional.empty()).membership();
    }

    /**
     * What the host should know about the composition today: whether nobody can act for the office, or from which day on.
     *
     * @return the warnings; empty when the composition can work
     */
    public List<Notice> warnings() {
        return MembershipWarnings.of(membership(), rules(), today());
    }

    /**
     * The version of a subject, to be given as {@link Act#expectedVersion()}.
     *
     * @param subject which
     * @return how many acts made it what it is; 0 if it does not exist
     */
    public long version(SubjectId subject) {
        return store.load(id, subject).map(StoredSubject::version).orElse(0L);
    }

    /**
     * Lists subjects of a kind, by id.
     *
     * @param query which
     * @return a page of them
     */
    public Page<StoredSubject> subjects(SubjectQuery query) {
        return store.subjects(id, query);
    }

    /**
     * What a person must do today, in any of their standings. Obligations are derived when a subject changes: a reading or local rule
     * that changed since shows with the subject's next act.
     *
     * @param person who
     * @param after where the page begins, from {@link Page#next()}; empty for the first
     * @param limit how many at most, 1 to {@value Page#MAX}
     * @return their open obligations, the earliest due first; none for somebody without a standing
     */
    public Page<Obligation> worklist(PersonId person, Optional<String> after, int limit) {
        Page.checkedLimit(limit);
        Actor actor = membership().roster().actor(person, today());
        if (actor.standings().isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        return store.obligations(
                id, new ObligationQuery(today(), actor.standings(), Optional.empty(), Optional.empty(), after, limit));
    }

    /**
     * What a unit must do today.
     *
     * @param unit which
     * @param after where the page begins, from {@link Page#next()}; empty for the first
     * @param limit how many at most, 1 to {@value Page#MAX}
     * @return its open obligations, the earliest due first
     */
    public Page<Obligation> worklist(UnitId unit, Optional<String> after, int limit) {
        return store.obligations(
                id, new ObligationQuery(today(), List.of(), Optional.of(unit), Optional.empty(), after, limit));
    }

    /**
     * What anybody must do, by any criteria.
     *
     * @param query which obligations
     * @return a page of them, the earliest due first
     */
    public Page<Obligation> obligations(ObligationQuery query) {
        return store.obligations(id, query);
    }

    /**
     * What was done on a subject, in words and with citations.
     *
     * @param subject which
     * @param from the first register number to consider, from 1
     * @param limit how many lines at most, 1 to {@value Page#MAX}
     * @return the lines, oldest first; their {@code next} is the number to go on with
     */
    public Page<TimelineEntry> timeline(SubjectId subject, long from, int limit) {
        return records.timeline(subject, from, limit);
    }

    /**
     * The register from a number on: the feed for a sharing platform (Article 6(4)).
     *
     * @param from the first number, from 1
     * @param limit how many entries at most, 1 to {@value Page#MAX}
     * @return the entries, in order; their {@code next} is the number to go on with
     */
    public Page<RegisterEntry> register(long from, int limit) {
        return store.register(id, from, limit);
    }

    /**
     * Where the register ends now, to be exported and kept elsewhere.
     *
     * @return number and hash of the newest entry
     */
    public Head head() {
        return store.head(id);
    }

    /**
     * Verifies the whole register against itself.
     *
     * @return whole, or the first fault
     */
    public Verification verify() {
        return records.verify(Optional.empty());
    }

    /**
     * Verifies the whole register, and that it still holds what it held when a head was exported.
     *
     * @param exported the head
     * @return whole, or the first fault
     */
    public Verification verify(Head exported) {
        return records.verify(Optional.of(exported));
    }

    /**
     * Rebuilds a subject's state from the register. It equals the state that is kept.
     *
     * @param subject which
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
     * @param language in which language
     * @return the diagram
     */
    public String diagram(SubjectId subject, Language language) {
        Procedure<?> procedure = shop.procedures().of(subject.kind());
        Optional<Stage> current = shop.state(subject).map(s -> s.state().stage());
        return StateDiagram.mermaid(procedure, language, current);
    }

    /**
     * The working rules in use, as their unclear places are read now.
     *
     * @return the rules
     */
    public WorkingRules rules() {
        return shop.editions().of(Optional.empty(), membership().recordedReadings());
    }

    private UnitOfWork begin(Set<SubjectId> about, Optional<String> requestId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return new UnitOfWork(shop, founding, now, today, about, requestId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Outcome.Accepted numbered(Outcome.Accepted accepted, List<RegisterEntry> entries) {
        long first = entries.get(0).number();
        long last = entries.get(entries.size() - 1).number();
        LOG.debug(
                "{} is at version {}, register entries {} to {}", accepted.subject(), accepted.version(), first, last);
        return numbered(accepted, first, last);
    }

    private Outcome repeated(Act act, RememberedRequest remembered) {
        if (!remembered.request().fingerprint().equals(fingerprint(act))) {
            return new Outcome.Refused(List.of(Refusal.of(KernelRefusal.REQUEST_ID_REUSED, Provision.NONE, List.of())));
        }
        Outcome outcome = Json.read(remembered.request().outcome(), Outcome.class);
        return outcome instanceof Outcome.Accepted a
                ? numbered(a, remembered.firstEntry(), remembered.lastEntry())
                : outcome;
    }

    private static Outcome.Accepted numbered(Outcome.Accepted a, long first, long last) {
        return new Outcome.Accepted(
                a.subject(),
                a.version(),
                a.stage(),
                a.stageText(),
                a.notices(),
                Optional.of(new Outcome.Entries(first, last)));
    }

    /** Each part in a place of its own, so that no two acts can be taken for each other. */
    private String fingerprint(Act act) {
        Class<?> family = shop.procedures().of(act.subject().kind()).commands();
        boolean known = family.isInstance(act.command());
        return Register.hashOfState(Json.write(List.of(
                act.person().value(),
                act.subject().kind(),
                act.subject().id(),
                act.actingFor().map(UnitId::value).orElse(""),
                act.command().getClass().getName(),
                known ? Json.write(act.command(), family) : "")));
    }
}

package org.jointmeeting;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.Json;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.StateDiagram;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.register.Hashes;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.rules.WorkingRules;
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

    private final JointMeetingId id;
    private final Store store;
    private final Clock clock;
    private final Editions editions;
    private final Roster founding;
    private final Door door;
    private final List<RegisterListener> listeners;
    private final Records records;

    JointMeeting(Opening opening, Validator validator) {
        this.id = opening.id;
        this.store = opening.store;
        this.clock = opening.clock;
        this.editions = new Editions(opening.rules, opening.earlier);
        this.founding = opening.roster;
        this.door = new Door(validator);
        this.listeners = List.copyOf(opening.listeners);
        this.records = new Records(id, store, editions);
    }

    /**
     * Begins to open a joint meeting. Unless told otherwise it runs by Futian's draft rules, in memory, by the system's clock.
     *
     * @param id its id; everything is kept under it
     * @return the opening, to be completed by {@link Opening#open()}
     */
    public static Opening opening(String id) {
        return new Opening(JointMeetingId.of(id));
    }

    /**
     * Acts: decides the command and, if it stands, keeps what follows from it, all or nothing. A refusal changes nothing.
     *
     * @param act what a person asks for
     * @return accepted, or refused with every reason
     * @throws IllegalArgumentException if there is no such kind of subject
     */
    public Outcome act(Act act) {
        List<Refusal> invalid = door.check(act);
        if (!invalid.isEmpty()) {
            return new Outcome.Refused(invalid);
        }
        Optional<Outcome> before =
                act.requestId().flatMap(r -> store.request(id, r)).map(r -> repeated(act, r));
        if (before.isPresent()) {
            return before.get();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            UnitOfWork work = begin();
            Outcome outcome = work.decide(act);
            if (!(outcome instanceof Outcome.Accepted accepted)) {
                LOG.debug(
                        "{} refused on {} for {}",
                        act.command().getClass().getSimpleName(),
                        act.subject(),
                        act.person());
                return outcome;
            }
            Optional<Request> request =
                    act.requestId().map(r -> new Request(r, fingerprint(act), Json.write(outcome, Outcome.class)));
            CommitResult result = store.commit(work.commit(request));
            if (result instanceof CommitResult.Committed committed) {
                return told(accepted, committed.entries());
            }
            if (result instanceof CommitResult.AlreadyDone done) {
                return repeated(act, done.request());
            }
            LOG.debug(
                    "{} on {} met a newer version, attempt {}",
                    act.command().getClass().getSimpleName(),
                    act.subject(),
                    attempt);
        }
        throw new IllegalStateException(
                "gave up on " + act.subject() + " after " + ATTEMPTS + " attempts: others kept changing it");
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
     * Acts on a policy.
     *
     * @param person who
     * @param policy on which
     * @param command what
     * @return accepted, or refused with every reason
     */
    public Outcome act(PersonId person, PolicyId policy, PolicyCommand command) {
        return act(person, PolicyProcedure.subject(policy), command);
    }

    /**
     * Acts on a meeting.
     *
     * @param person who
     * @param meeting on which
     * @param command what
     * @return accepted, or refused with every reason
     */
    public Outcome act(PersonId person, MeetingId meeting, MeetingCommand command) {
        return act(person, MeetingProcedure.subject(meeting), command);
    }

    /**
     * Acts on the composition: appointments, entrustments, readings of the rules.
     *
     * @param person who
     * @param command what
     * @return accepted, or refused with every reason
     */
    public Outcome act(PersonId person, MembershipCommand command) {
        return act(person, MembershipProcedure.SUBJECT, command);
    }

    /**
     * Decides without acting (a dry run).
     *
     * @param act what a person would ask for
     * @return what {@link #act(Act)} would answer now, without register entries
     */
    public Outcome check(Act act) {
        List<Refusal> invalid = door.check(act);
        return invalid.isEmpty() ? begin().decide(act) : new Outcome.Refused(invalid);
    }

    /**
     * What a person may do on a subject: every step of its procedure, permitted or with the reasons why not.
     *
     * @param person who
     * @param subject on what; one that does not exist yet shows how it may begin
     * @return one answer a step, in the procedure's order
     */
    public List<AvailableAction> available(PersonId person, SubjectId subject) {
        return begin().available(person, subject);
    }

    /**
     * A policy as it stands.
     *
     * @param policy its id
     * @return the policy; empty if there is none
     */
    public Optional<Policy> policy(PolicyId policy) {
        return state(PolicyProcedure.subject(policy), Policy.class);
    }

    /**
     * A meeting as it stands.
     *
     * @param meeting its id
     * @return the meeting; empty if there is none
     */
    public Optional<Meeting> meeting(MeetingId meeting) {
        return state(MeetingProcedure.subject(meeting), Meeting.class);
    }

    /**
     * The composition as it stands.
     *
     * @return it; before the first act, as the founding roster has it
     */
    public Membership membership() {
        return begin().membership();
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
        Procedure<?> procedure = Branches.of(subject.kind()).procedure();
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
        Procedure<?> procedure = Branches.of(subject.kind()).procedure();
        Optional<? extends Stage> current = store.load(id, subject)
                .map(s -> Json.read(s.state(), procedure.type()).stage());
        return StateDiagram.mermaid(procedure, language, current);
    }

    /**
     * The working rules in use, as their unclear places are read now.
     *
     * @return the rules
     */
    public WorkingRules rules() {
        return editions.of(Optional.empty(), membership().recordedReadings());
    }

    private UnitOfWork begin() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new UnitOfWork(id, store, editions, founding, now, LocalDate.ofInstant(now, clock.getZone()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <S extends Subject> Optional<S> state(SubjectId subject, Class<S> type) {
        return store.load(id, subject).map(s -> Json.read(s.state(), type));
    }

    private Outcome.Accepted told(Outcome.Accepted accepted, List<RegisterEntry> entries) {
        RegisterEntry first = entries.get(0);
        RegisterEntry last = entries.get(entries.size() - 1);
        LOG.debug(
                "{} is at version {}, register entries {} to {}",
                accepted.subject(),
                accepted.version(),
                first.number(),
                last.number());
        for (RegisterListener listener : listeners) {
            try {
                listener.committed(entries);
            } catch (RuntimeException e) {
                LOG.warn(
                        "a listener failed on register entries {} to {}; they stand", first.number(), last.number(), e);
            }
        }
        return numbered(accepted, first.number(), last.number());
    }

    private static Outcome repeated(Act act, RememberedRequest remembered) {
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

    private static String fingerprint(Act act) {
        Class<?> family = Branches.of(act.subject().kind()).procedure().commands();
        String command = family.isInstance(act.command())
                ? Json.write(act.command(), family)
                : act.command().getClass().getName();
        return Hashes.sha256(act.person() + "|" + act.subject() + "|" + act.actingFor() + "|" + command);
    }
}

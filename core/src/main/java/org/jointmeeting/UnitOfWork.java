package org.jointmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.Json;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.json.MalformedJsonException;
import org.jointmeeting.json.TooLongException;
import org.jointmeeting.membership.Founding;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipStage;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Index;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Reads;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.Register;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.IndexRead;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.RememberedRequest;
import org.jointmeeting.store.Request;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectVersion;
import org.jointmeeting.worklist.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * One act from loading to the commit that is to be kept: the subject, everything its consequences touch, what its decisions read,
 * the entries and the obligations. Lives for one attempt.
 */
final class UnitOfWork {
    private static final Actor NOBODY = new Actor(PersonId.of("-"), List.of());
    private static final PersonId HOST = PersonId.of("host");

    private final Workshop shop;
    private final Instant now;
    private final LocalDate today;
    private final Map<SubjectId, Held<?>> held = new LinkedHashMap<>();
    private final Set<IndexRead> read = new LinkedHashSet<>();
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Held<Membership> membership;
    private final long registerEntries;
    private final Optional<RememberedRequest> done;

    /** Loads at once what the act is about, the composition, and whether the request was carried out before. */
    UnitOfWork(
            Workshop shop,
            Roster founding,
            Instant now,
            LocalDate today,
            Set<SubjectId> about,
            Optional<String> requestId) {
        this.shop = shop;
        this.now = now;
        this.today = today;
        Set<SubjectId> wanted = new LinkedHashSet<>(about);
        wanted.add(MembershipProcedure.SUBJECT);
        Loaded loaded = load(wanted, requestId);
        this.registerEntries = loaded.head().number();
        this.done = loaded.request();
        this.membership = hold(MembershipProcedure.PROCEDURE, MembershipProcedure.SUBJECT);
        if (membership.state.stage() == MembershipStage.UNSTARTED) {
            constitute(founding);
        }
    }

    /** A subject in the hands of this act. */
    private static final class Held<S extends Subject> {
        final Procedure<S> procedure;
        final SubjectId subject;
        final long loaded;
        S state;
        long version;
        String json = "";
        String hash = "";

        Held(Procedure<S> procedure, SubjectId subject, S state, long version) {
            this.procedure = procedure;
            this.subject = subject;
            this.state = state;
            this.loaded = version;
            this.version = version;
        }
    }

    /** What is remembered of the act's request, if it was carried out before. */
    Optional<RememberedRequest> done() {
        return done;
    }

    /** The outcome of the act, were it committed now. */
    Outcome decide(Act act) {
        Held<?> main = hold(act.subject());
        if (act.expectedVersion().isPresent() && act.expectedVersion().get() != main.loaded) {
            return new Outcome.Refused(List.of(Refusal.of(
                    KernelRefusal.STALE_VERSION, Provision.NONE, List.of(Detail.value("version", main.loaded)))));
        }
        Actor actor = membership.state.roster().actor(act.person(), today);
        Decision decision = decide(main, act.command(), actor, act.actingFor(), Optional.empty());
        return outcome(main, carryOut(main, decision, act.person()));
    }

    private Outcome outcome(Held<?> main, List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        return new Outcome.Accepted(
                main.subject,
                main.version,
                main.state.stage().name(),
                main.state.stage().text(),
                notices,
                Optional.empty());
    }

    /** The outcome of the host's own act on the composition. */
    Outcome decide(MembershipCommand command, Mandate mandate) {
        Decision decision =
                decide(membership, command, host(shop.editions().current()), Optional.empty(), Optional.of(mandate));
        return outcome(membership, carryOut(membership, decision, HOST));
    }

    /** Every step of a subject, for a person. */
    List<AvailableAction> available(PersonId person, SubjectId subject) {
        Held<?> h = hold(subject);
        return available(h, membership.state.roster().actor(person, today));
    }

    /** What is to be kept. */
    Commit commit(Optional<Request> request) {
        List<Change> changes = new ArrayList<>();
        List<SubjectVersion> unchanged = new ArrayList<>();
        for (Held<?> h : held.values()) {
            if (h.version == h.loaded) {
                unchanged.add(new SubjectVersion(h.subject, h.loaded));
            } else {
                changes.add(change(h));
            }
        }
        return new Commit(shop.jointMeeting(), changes, unchanged, List.copyOf(read), entries, request);
    }

    /** Remembers the states as they were committed. */
    void remember() {
        for (Held<?> h : held.values()) {
            if (h.version != h.loaded) {
                remember(h);
            }
        }
    }

    private <S extends Subject> void remember(Held<S> h) {
        shop.remembered().put(h.subject, new Remembered.State<>(h.state, h.version, h.hash));
    }

    Membership membership() {
        return membership.state;
    }

    /** A subject as it stands; empty if there is none. */
    Optional<Subject> state(SubjectId subject) {
        Held<?> h = hold(subject);
        return h.loaded == 0 ? Optional.empty() : Optional.of(h.state);
    }

    private Optional<Neighbour<?>> neighbour(SubjectId subject) {
        Held<?> h = hold(subject);
        return h.loaded == 0 ? Optional.empty() : Optional.of(neighbour(h));
    }

    private static <S extends Subject> Neighbour<S> neighbour(Held<S> h) {
        return new Neighbour<>(h.subject, h.state, h.procedure);
    }

    private <S extends Subject> Reads reads(Held<S> h, Optional<Command> command) {
        Reads reads = Reads.NONE;
        for (Index<?, ?> index : h.procedure.reads(command)) {
            reads = withIndex(reads, index);
        }
        Set<SubjectId> others = h.procedure.names(h.state, command);
        Set<SubjectId> missing = new LinkedHashSet<>(others);
        missing.removeAll(held.keySet());
        missing.removeIf(other -> !shop.procedures().know(other.kind()));
        if (!missing.isEmpty()) {
            load(missing, Optional.empty());
        }
        for (SubjectId other : others) {
            reads = reads.with(other, shop.procedures().know(other.kind()) ? neighbour(other) : Optional.empty());
        }
        return reads;
    }

    private <T> Reads withIndex(Reads reads, Index<?, T> index) {
        Indexes.Kept<T> kept = shop.indexes().read(index, shop.procedures().of(index.kind()));
        read.add(kept.read());
        return reads.with(index, kept.value()).withUnreadable(index, kept.unreadable());
    }

    private void constitute(Roster founding) {
        List<Refusal> reasons = carryOut(
                membership,
                decide(
                        membership,
                        new MembershipCommand.Constitute(founding),
                        host(shop.editions().current()),
                        Optional.empty(),
                        Optional.of(new Founding())),
                HOST);
        if (!reasons.isEmpty()) {
            throw new BadRosterException(reasons);
        }
    }

    /** Whether the rule book allows a founding roster; the store is not asked. */
    static void checkFounding(Roster founding, WorkingRules rules) {
        Setting in = new Setting(
                MembershipProcedure.SUBJECT,
                Instant.EPOCH,
                LocalDate.EPOCH,
                host(rules),
                Optional.empty(),
                Optional.of(new Founding()),
                rules,
                rules,
                List.of(rules.edition()),
                Roster.EMPTY,
                0,
                Reads.NONE);
        Decision decision = MembershipProcedure.PROCEDURE.decide(
                Membership.UNSTARTED, new MembershipCommand.Constitute(founding), in);
        if (decision instanceof Decision.Refused refused) {
            throw new BadRosterException(refused.reasons());
        }
    }

    private static Actor host(WorkingRules rules) {
        return new Actor(HOST, List.of(new Standing(Capacity.HOST, rules.office())));
    }

    /** A subject and its decision, to be carried out. */
    private record Decided(Held<?> on, Decision decision) {}

    /** Applies a decision and, one after the other, all it brings; the reasons of the first that is refused. */
    private List<Refusal> carryOut(Held<?> on, Decision decision, PersonId person) {
        Deque<Decided> open = new ArrayDeque<>();
        open.add(new Decided(on, decision));
        while (!open.isEmpty()) {
            Decided next = open.remove();
            if (next.decision instanceof Decision.Refused refused) {
                return refused.reasons();
            }
            Decision.Accepted accepted = (Decision.Accepted) next.decision;
            try {
                apply(next.on, accepted);
            } catch (TooLongException e) {
                return List.of(tooLarge(next.on));
            }
            for (Consequence c : accepted.consequences()) {
                Held<?> other = hold(c.subject());
                Actor actor = new Actor(person, List.of(accepted.as()));
                open.add(new Decided(
                        other, decide(other, c.command(), actor, Optional.empty(), Optional.of(c.mandate()))));
            }
        }
        return List.of();
    }

    private static Refusal tooLarge(Held<?> h) {
        return Refusal.of(KernelRefusal.TOO_LARGE, Provision.NONE, List.of(Detail.subject(h.subject, h.state.title())));
    }

    private <S extends Subject> void apply(Held<S> h, Decision.Accepted accepted) {
        Stamp stamp = accepted.stamp();
        h.state = h.procedure.evolve(h.state, accepted);
        h.version++;
        h.json = Json.write(h.state);
        h.hash = Register.hashOfState(h.json);
        notices.addAll(accepted.notices());
        entries.add(new EntryDraft(
                stamp.at(),
                stamp.on(),
                stamp.person(),
                stamp.as(),
                h.subject,
                h.version,
                accepted.step().id(),
                accepted.provision().clause(),
                stamp.stage().name(),
                new JsonText(Json.write(accepted.event(), h.procedure.events())),
                h.hash));
    }

    private <S extends Subject> Decision decide(
            Held<S> h, Command command, Actor actor, Optional<UnitId> actingFor, Optional<Mandate> mandate) {
        Reads reads = reads(h, Optional.of(command));
        return h.procedure.decide(h.state, command, setting(h, actor, actingFor, mandate, reads));
    }

    private <S extends Subject> List<AvailableAction> available(Held<S> h, Actor actor) {
        Reads reads = reads(h, Optional.empty());
        return h.procedure.available(h.state, setting(h, actor, Optional.empty(), Optional.empty(), reads));
    }

    private Setting setting(
            Held<?> h, Actor actor, Optional<UnitId> actingFor, Optional<Mandate> mandate, Reads reads) {
        return new Setting(
                h.subject,
                now,
                today,
                actor,
                actingFor,
                mandate,
                rules(h),
                rulesInUse(),
                shop.editions().names(),
                membership.state.roster(),
                registerEntries,
                reads);
    }

    private WorkingRules rules(Held<?> h) {
        return shop.editions().of(h.state.runsUnder(), membership.state.recordedReadings());
    }

    private WorkingRules rulesInUse() {
        return shop.editions().of(Optional.empty(), membership.state.recordedReadings());
    }

    private <S extends Subject> Change change(Held<S> h) {
        return new Change(
                h.subject,
                h.loaded,
                h.version,
                h.state.stage().name(),
                h.state.title(),
                h.state.unit(),
                h.json,
                Obligation.of(
                        h.procedure, h.state, setting(h, NOBODY, Optional.empty(), Optional.empty(), Reads.NONE)));
    }

    private Held<?> hold(SubjectId subject) {
        Held<?> known = held.get(subject);
        if (known == null) {
            load(Set.of(subject), Optional.empty());
            known = held.get(subject);
        }
        if (known == null) {
            throw new IllegalStateException("the store did not answer for " + subject);
        }
        return known;
    }

    private <S extends Subject> Held<S> hold(Procedure<S> procedure, SubjectId subject) {
        Held<?> known = hold(subject);
        if (known.procedure != procedure) {
            throw new IllegalStateException(subject + " does not go through " + procedure.kind());
        }
        @SuppressWarnings("unchecked") // the same procedure has the same type of states
        Held<S> mine = (Held<S>) known;
        return mine;
    }

    /** Loads subjects, all at once, without the states that are remembered. */
    private Loaded load(Set<SubjectId> wanted, Optional<String> requestId) {
        Map<SubjectId, Remembered.State<?>> known = new LinkedHashMap<>();
        List<SubjectVersion> versions = new ArrayList<>();
        for (SubjectId subject : wanted) {
            shop.procedures().of(subject.kind());
            Optional<Remembered.State<?>> state = shop.remembered().of(subject);
            state.ifPresent(s -> known.put(subject, s));
            versions.add(new SubjectVersion(
                    subject, state.map(Remembered.State::version).orElse(0L)));
        }
        Loaded loaded = shop.store().load(shop.jointMeeting(), new Lookup(versions, requestId));
        Map<SubjectId, StoredSubject> found = new LinkedHashMap<>();
        loaded.subjects().forEach(s -> found.put(s.subject(), s));
        for (SubjectId subject : wanted) {
            StoredSubject stored = found.get(subject);
            Remembered.State<?> state = loaded.unchanged().contains(subject) ? known.get(subject) : null;
            held.put(subject, held(shop.procedures().of(subject.kind()), subject, stored, state));
        }
        return loaded;
    }

    private <S extends Subject> Held<S> held(
            Procedure<S> procedure,
            SubjectId subject,
            @Nullable StoredSubject stored,
            Remembered.@Nullable State<?> remembered) {
        if (remembered != null) {
            return new Held<>(procedure, subject, procedure.type().cast(remembered.state()), remembered.version());
        }
        if (stored == null) {
            return new Held<>(procedure, subject, procedure.initial(), 0);
        }
        try {
            return new Held<>(
                    procedure,
                    subject,
                    shop.remembered().decoded(stored, procedure).state(),
                    stored.version());
        } catch (MalformedJsonException e) {
            throw new IllegalStateException(
                    "the stored state of " + subject + " of " + shop.jointMeeting() + " cannot be read: "
                            + e.getMessage(),
                    e);
        }
    }
}

package org.jointmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.Json;
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
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Request;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.jointmeeting.store.SubjectVersion;

/**
 * One act from loading to the commit that is to be kept: the subject, everything its consequences touch, the entries and the
 * obligations. Lives for one attempt.
 */
final class UnitOfWork {
    private static final PersonId HOST = PersonId.of("host");

    private final JointMeetingId jointMeeting;
    private final Store store;
    private final Editions editions;
    private final Instant now;
    private final LocalDate today;
    private final Map<SubjectId, Held<?>> held = new LinkedHashMap<>();
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Held<Membership> membership;

    UnitOfWork(
            JointMeetingId jointMeeting,
            Store store,
            Editions editions,
            Roster founding,
            Instant now,
            LocalDate today) {
        this.jointMeeting = jointMeeting;
        this.store = store;
        this.editions = editions;
        this.now = now;
        this.today = today;
        this.membership = hold(Branches.MEMBERSHIP, MembershipProcedure.SUBJECT);
        if (membership.state.stage() == MembershipStage.UNSTARTED) {
            constitute(founding);
        }
    }

    /** A subject in the hands of this act. */
    private static final class Held<S extends Subject> {
        final Branch<S> branch;
        final SubjectId subject;
        final long loaded;
        S state;
        long version;

        Held(Branch<S> branch, SubjectId subject, S state, long version) {
            this.branch = branch;
            this.subject = subject;
            this.state = state;
            this.loaded = version;
            this.version = version;
        }
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
        List<Refusal> reasons = carryOut(main, decision, act.person());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        return new Outcome.Accepted(
                act.subject(),
                main.version,
                main.state.stage().name(),
                main.state.stage().text(),
                notices,
                Optional.empty());
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
        return new Commit(jointMeeting, changes, unchanged, entries, request);
    }

    /** Everything that is kept in an index, read whole. */
    private <S extends Subject, T> T read(Index<S, T> index) {
        T value = index.empty();
        Optional<String> after = Optional.empty();
        do {
            Page<StoredSubject> page = store.subjects(
                    jointMeeting,
                    new SubjectQuery(index.kind(), List.copyOf(index.within()), Optional.empty(), after, Page.MAX));
            for (StoredSubject stored : page.items()) {
                value = index.after(value, stored.subject(), Json.read(stored.state(), index.type()));
            }
            after = page.next();
        } while (after.isPresent());
        return value;
    }

    private Optional<Neighbour<?>> neighbour(SubjectId subject) {
        Held<?> h = hold(subject);
        return h.loaded == 0 ? Optional.empty() : Optional.of(neighbour(h));
    }

    private static <S extends Subject> Neighbour<S> neighbour(Held<S> h) {
        return new Neighbour<>(h.subject, h.state, h.branch.procedure());
    }

    private <S extends Subject> Reads reads(Held<S> h, Optional<Command> command) {
        Procedure<S> procedure = h.branch.procedure();
        Reads reads = Reads.NONE;
        for (Index<?, ?> index : procedure.reads(command)) {
            reads = withIndex(reads, index);
        }
        for (SubjectId other : procedure.names(h.state, command)) {
            reads = reads.with(other, neighbour(other));
        }
        return reads;
    }

    private <T> Reads withIndex(Reads reads, Index<?, T> index) {
        return reads.with(index, read(index));
    }

    Membership membership() {
        return membership.state;
    }

    private void constitute(Roster founding) {
        List<Refusal> reasons = carryOut(
                membership,
                decide(
                        membership,
                        new MembershipCommand.Constitute(founding),
                        host(editions.current()),
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
            apply(next.on, accepted, person);
            for (Consequence c : accepted.consequences()) {
                Held<?> other = hold(c.subject());
                Actor actor = new Actor(person, List.of(accepted.as()));
                open.add(new Decided(
                        other, decide(other, c.command(), actor, Optional.empty(), Optional.of(c.mandate()))));
            }
        }
        return List.of();
    }

    private <S extends Subject> void apply(Held<S> h, Decision.Accepted accepted, PersonId person) {
        h.state = h.branch.procedure().evolve(h.state, accepted);
        h.version++;
        notices.addAll(accepted.notices());
        entries.add(new EntryDraft(
                now,
                person,
                accepted.as(),
                h.subject,
                h.version,
                accepted.step().id(),
                accepted.provision().clause(),
                accepted.stamp().stage().name(),
                Json.write(accepted.event(), h.branch.procedure().events())));
    }

    private <S extends Subject> Decision decide(
            Held<S> h, Command command, Actor actor, Optional<UnitId> actingFor, Optional<Mandate> mandate) {
        return h.branch
                .procedure()
                .decide(h.state, command, setting(h, actor, actingFor, mandate, reads(h, Optional.of(command))));
    }

    private <S extends Subject> List<AvailableAction> available(Held<S> h, Actor actor) {
        return h.branch
                .procedure()
                .available(h.state, setting(h, actor, Optional.empty(), Optional.empty(), reads(h, Optional.empty())));
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
                editions.names(),
                membership.state.roster(),
                store.head(jointMeeting).number(),
                reads);
    }

    private WorkingRules rules(Held<?> h) {
        return editions.of(h.state.runsUnder(), membership.state.recordedReadings());
    }

    private <S extends Subject> Change change(Held<S> h) {
        return new Change(
                new StoredSubject(
                        h.subject,
                        h.version,
                        h.state.stage().name(),
                        h.state.title(),
                        h.state.unit(),
                        Json.write(h.state)),
                h.loaded,
                h.branch.duties().of(h.subject, h.state, rules(h), today));
    }

    private Held<?> hold(SubjectId subject) {
        Held<?> known = held.get(subject);
        return known != null ? known : hold(Branches.of(subject.kind()), subject);
    }

    private <S extends Subject> Held<S> hold(Branch<S> branch, SubjectId subject) {
        Held<?> known = held.get(subject);
        if (known == null) {
            Optional<StoredSubject> stored = store.load(jointMeeting, subject);
            S state = stored.isPresent()
                    ? Json.read(stored.get().state(), branch.procedure().type())
                    : branch.procedure().initial();
            known = new Held<>(
                    branch, subject, state, stored.map(StoredSubject::version).orElse(0L));
            held.put(subject, known);
        }
        @SuppressWarnings("unchecked") // a subject id's kind names its branch, and so the type of its state
        Held<S> mine = (Held<S>) known;
        return mine;
    }
}

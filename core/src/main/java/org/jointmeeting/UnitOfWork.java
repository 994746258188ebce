package org.jointmeeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.json.TooLongException;
import org.jointmeeting.membership.Founding;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipStage;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Bearing;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.RememberedRequest;
import org.jointmeeting.store.Request;
import org.jointmeeting.store.SubjectVersion;

/**
 * One act from loading to the commit that is to be kept: the subject, everything its consequences touch, what its decisions read,
 * the entries and the obligations. Lives for one attempt.
 */
final class UnitOfWork {
    private final Workshop shop;
    private final InHand hand;
    private final Held<Membership> membership;
    private final Surroundings around;
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Optional<RememberedRequest> done;
    private final Optional<Lateness> late;

    /** Loads at once what the act is about, the composition, and whether the request was carried out before. */
    UnitOfWork(Workshop shop, Roster founding, Clock clock, Set<SubjectId> about, Optional<String> requestId) {
        this.shop = shop;
        this.hand = new InHand(shop);
        Set<SubjectId> wanted = new LinkedHashSet<>(about);
        wanted.add(MembershipProcedure.SUBJECT);
        Loaded loaded = hand.load(wanted, requestId);
        this.done = loaded.request();
        this.membership = hand.take(MembershipProcedure.PROCEDURE, MembershipProcedure.SUBJECT);
        // Read after loading: nothing that the act has seen can then be of a later moment, unless clocks differ.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        this.late = Lateness.of(now, loaded.latest());
        late.ifPresent(l -> notices.add(l.notice()));
        this.around = new Surroundings(
                shop, hand, membership, now, today, loaded.head().number());
        if (membership.state().stage() == MembershipStage.UNSTARTED) {
            constitute(founding);
        }
    }

    /** What is remembered of the act's request, if it was carried out before. */
    Optional<RememberedRequest> done() {
        return done;
    }

    /** How far the register is ahead of this act; empty, as it should be, when it is not. */
    Optional<Lateness> late() {
        return late;
    }

    /** The composition. */
    Membership membership() {
        return membership.state();
    }

    /** The outcome of the act, were it committed now. */
    Outcome decide(Act act) {
        Held<?> main = hand.take(act.subject());
        if (act.expectedVersion().isPresent() && act.expectedVersion().get() != main.loaded()) {
            return new Outcome.Refused(List.of(Refusal.of(
                    KernelRefusal.STALE_VERSION, Provision.NONE, List.of(Detail.value("version", main.loaded())))));
        }
        Actor actor = around.actor(act.person());
        Decision decision =
                main.decide(act.command(), around.of(main, act.command(), actor, act.actingFor(), Optional.empty()));
        return outcome(main, carryOut(main, decision, act.person()));
    }

    /** The outcome of the host's own act on the composition. */
    Outcome decide(MembershipCommand command, Mandate mandate) {
        return outcome(membership, carryOut(membership, byHost(command, mandate), HostActs.HOST));
    }

    /** Every step of a subject, for a person. */
    List<AvailableAction> available(PersonId person, SubjectId subject) {
        Held<?> h = hand.take(subject);
        return h.available(around.of(h, around.actor(person)));
    }

    /** For what a subject waits where nobody is obliged to move it on. */
    Optional<Notice> waitsFor(SubjectId subject) {
        Held<?> h = hand.take(subject);
        return h.waitsFor(around.afterwards(h));
    }

    /** What is to be kept. */
    Commit commit(Optional<Request> request) {
        List<Change> changes = new ArrayList<>();
        List<SubjectVersion> unchanged = new ArrayList<>();
        for (Held<?> h : hand.all()) {
            if (h.changed()) {
                changes.add(h.change(around.afterwards(h)));
            } else {
                unchanged.add(h.read());
            }
        }
        return new Commit(shop.jointMeeting(), changes, unchanged, around.read(), entries, request);
    }

    /** Remembers the states as they were committed. */
    void remember() {
        hand.remember();
    }

    private void constitute(Roster founding) {
        Decision decision = byHost(new MembershipCommand.Constitute(founding), new Founding());
        List<Refusal> reasons = carryOut(membership, decision, HostActs.HOST);
        if (!reasons.isEmpty()) {
            throw new BadRosterException(reasons);
        }
    }

    private Decision byHost(Command command, Mandate mandate) {
        Actor host = HostActs.actor(shop.editions().current());
        return membership.decide(command, around.of(membership, command, host, Optional.empty(), Optional.of(mandate)));
    }

    private Outcome outcome(Held<?> main, List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        return new Outcome.Accepted(
                main.subject(),
                main.version(),
                main.state().stage().name(),
                main.state().stage().text(),
                notices,
                Optional.empty());
    }

    /** A subject and its decision, to be carried out, with the place in the entries of the act that brought it. */
    private record Decided(Held<?> on, Decision decision, Optional<Integer> broughtBy) {}

    /** Applies a decision and, one after the other, all it brings; the reasons of the first that is refused. */
    private List<Refusal> carryOut(Held<?> on, Decision decision, PersonId person) {
        Deque<Decided> open = new ArrayDeque<>();
        open.add(new Decided(on, decision, Optional.empty()));
        while (!open.isEmpty()) {
            Decided next = open.remove();
            if (next.decision instanceof Decision.Refused refused) {
                return refused.reasons();
            }
            Decision.Accepted accepted = (Decision.Accepted) next.decision;
            int place = entries.size();
            try {
                entries.add(entry(next, accepted));
            } catch (TooLongException e) {
                return List.of(tooLarge(next.on));
            }
            notices.addAll(accepted.notices());
            for (Consequence c : accepted.consequences()) {
                open.add(brought(c, new Actor(person, List.of(accepted.as())), place));
            }
        }
        return List.of();
    }

    private EntryDraft entry(Decided next, Decision.Accepted accepted) {
        List<Notice> made = new ArrayList<>(accepted.notices());
        if (entries.isEmpty()) {
            late.ifPresent(l -> made.add(0, l.notice()));
        }
        return next.on.apply(
                accepted,
                accepted.event().bearings().stream().flatMap(this::subjectOf).toList(),
                next.broughtBy.map(by -> entries.size() - by),
                made);
    }

    /** The subject in whose timeline a bearing shows; none for an entry that is not there. */
    private Stream<SubjectId> subjectOf(Bearing bearing) {
        if (bearing instanceof Bearing.OnEntry entry) {
            return shop.store().register(shop.jointMeeting(), entry.number(), 1).items().stream()
                    .map(RegisterEntry::subject);
        }
        return bearing instanceof Bearing.OnReading reading
                ? Stream.of(reading.place())
                : Stream.of(((Bearing.OnSubject) bearing).subject());
    }

    private Decided brought(Consequence c, Actor actor, int place) {
        Held<?> other = hand.take(c.subject());
        return new Decided(
                other,
                other.decide(
                        c.command(), around.of(other, c.command(), actor, Optional.empty(), Optional.of(c.mandate()))),
                Optional.of(place));
    }

    private static Refusal tooLarge(Held<?> h) {
        return Refusal.of(
                KernelRefusal.TOO_LARGE,
                Provision.NONE,
                List.of(Detail.subject(h.subject(), h.state().title())));
    }
}

package org.jointmeeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.membership.HostRestoration;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How an act is carried out: let in at the door, decided, committed, told to listeners; tried again when it met something newer. */
final class Acting {
    private static final Logger LOG = LoggerFactory.getLogger(Acting.class);

    private final Workshop shop;
    private final Roster founding;
    private final Clock clock;
    private final Door door;
    private final Listeners listeners;
    private final Requests requests;
    private final Turns turns = new Turns();

    Acting(Workshop shop, Roster founding, Clock clock, Door door, Listeners listeners) {
        this.shop = shop;
        this.founding = founding;
        this.clock = clock;
        this.door = door;
        this.listeners = listeners;
        this.requests = new Requests(shop.procedures());
    }

    /** Loads what an act, or a question, is about. */
    UnitOfWork begin(Set<SubjectId> about, Optional<String> requestId) {
        return new UnitOfWork(shop, founding, clock, about, requestId);
    }

    Outcome act(Act act) {
        listeners.checkNotTelling();
        List<Refusal> invalid = door.check(act);
        if (!invalid.isEmpty()) {
            return new Outcome.Refused(invalid);
        }
        Outcome outcome = turns.inTurn(act.subject(), () -> attempt(act));
        listeners.tell();
        return outcome;
    }

    Outcome restoreOffice(MembershipCommand.RestoreOffice command) {
        listeners.checkNotTelling();
        List<Refusal> invalid = door.check(command);
        if (!invalid.isEmpty()) {
            return new Outcome.Refused(invalid);
        }
        Outcome outcome = turns.inTurn(MembershipProcedure.SUBJECT, () -> {
            UnitOfWork work = begin(Set.of(), Optional.empty());
            return committed(work, work.decide(command, new HostRestoration()), Optional.empty());
        });
        listeners.tell();
        return outcome;
    }

    Outcome check(Act act) {
        List<Refusal> invalid = door.check(act);
        if (!invalid.isEmpty()) {
            return new Outcome.Refused(invalid);
        }
        UnitOfWork work = begin(Set.of(act.subject()), act.requestId());
        return work.done().map(r -> requests.repeated(act, r)).orElseGet(() -> work.decide(act));
    }

    /** Empty when what the decision rested on changed before the commit. */
    private Optional<Outcome> attempt(Act act) {
        UnitOfWork work = begin(Set.of(act.subject()), act.requestId());
        if (work.done().isPresent()) {
            return Optional.of(requests.repeated(act, work.done().get()));
        }
        Outcome outcome = work.decide(act);
        if (!outcome.isAccepted()) {
            return Optional.of(doneMeanwhile(act).orElse(outcome));
        }
        return committed(work, outcome, requests.of(act, outcome)).or(() -> doneMeanwhile(act));
    }

    /** The outcome once it is kept; empty when something that it rests on has changed, or the request was carried out before. */
    private Optional<Outcome> committed(UnitOfWork work, Outcome outcome, Optional<Request> request) {
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            return Optional.of(outcome);
        }
        Commit commit = work.commit(request);
        CommitResult result = listeners.commit(() -> shop.store().commit(commit));
        if (result instanceof CommitResult.Committed committed) {
            work.remember();
            work.late()
                    .ifPresent(l -> LOG.warn(
                            "an act on {} at {} is entered after one at {}: the clocks should be checked",
                            accepted.subject(),
                            l.now(),
                            l.latest()));
            return Optional.of(numbered(accepted, committed.entries()));
        }
        return Optional.empty();
    }

    /** A refusal of a request whose twin was carried out since is no answer: the first outcome is. */
    private Optional<Outcome> doneMeanwhile(Act act) {
        return act.requestId()
                .flatMap(r -> shop.store().request(shop.jointMeeting(), r))
                .map(r -> requests.repeated(act, r));
    }

    private static Outcome numbered(Outcome.Accepted accepted, List<RegisterEntry> entries) {
        long first = entries.get(0).number();
        long last = entries.get(entries.size() - 1).number();
        LOG.debug(
                "{} is at version {}, register entries {} to {}", accepted.subject(), accepted.version(), first, last);
        return Requests.numbered(accepted, first, last);
    }
}

package org.jointmeeting;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Store;

/** A joint meeting that is being opened. Not for several threads. */
public final class Opening {
    final JointMeetingId id;
    WorkingRules rules = FutianRules.draft();
    final List<WorkingRules> earlier = new ArrayList<>();
    Roster roster = Roster.EMPTY;
    Store store = new InMemoryStore();
    Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
    Optional<Validator> validator = Optional.empty();
    final List<RegisterListener> listeners = new ArrayList<>();
    final List<Procedure<?>> procedures = new ArrayList<>();

    Opening(JointMeetingId id) {
        this.id = id;
    }

    /**
     * By which rules new cases run.
     *
     * @param current the edition in use; Futian's draft unless set
     */
    public Opening rules(WorkingRules current) {
        rules = current;
        return this;
    }

    /**
     * Earlier editions, under which cases may still run (Article 14).
     *
     * @param edition an earlier edition
     */
    public Opening earlierRules(WorkingRules edition) {
        earlier.add(edition);
        return this;
    }

    /**
     * With which roster the joint meeting is constituted. It is entered into the register with the first act on an empty store; where
     * the store already has the joint meeting, its own roster holds and this one is not read. It may be empty: then nobody can appoint
     * anybody until the host {@linkplain JointMeeting#restoreOffice fills the office}, and {@link JointMeeting#warnings} says so.
     *
     * @param founding the founding roster; empty unless set
     */
    public Opening roster(Roster founding) {
        roster = founding;
        return this;
    }

    /**
     * Where everything is kept.
     *
     * @param where the store; a new one in memory unless set
     */
    public Opening store(Store where) {
        store = where;
        return this;
    }

    /**
     * What time it is, and where: the clock's zone says which day it is.
     *
     * @param by the clock; the system's, in Shanghai's time zone, unless set
     */
    public Opening clock(Clock by) {
        clock = by;
        return this;
    }

    /**
     * What checks the constraints on commands.
     *
     * @param by the host's validator; that of the provider on the class path unless set
     */
    public Opening validator(Validator by) {
        validator = Optional.of(by);
        return this;
    }

    /**
     * Who is told of new register entries.
     *
     * @param listener one more
     */
    public Opening listener(RegisterListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * A procedure of the host's own, beside those of the working rules.
     *
     * @param own the procedure; its kind must be no other's
     */
    public Opening procedure(Procedure<?> own) {
        procedures.add(own);
        return this;
    }

    /**
     * Opens the joint meeting. The store is not asked anything yet; only where the founding roster has faults, whether it has the joint
     * meeting already and this roster does not matter.
     *
     * @throws BadRosterException if the founding roster names seats that the rule book does not have, or too many people for one
     * @throws IllegalStateException if no validation provider is there; the message names the dependency to add
     */
    public JointMeeting open() {
        Validator checking = validator.orElseGet(Door::defaultValidator);
        JointMeeting opened = new JointMeeting(this, checking);
        List<Refusal> invalid =
                new Door(checking, new Procedures(procedures)).check(new MembershipCommand.Constitute(roster));
        List<Refusal> faults = invalid.isEmpty() ? HostActs.faults(roster, rules) : invalid;
        if (!faults.isEmpty() && store.head(id).number() == 0) {
            throw new BadRosterException(faults);
        }
        return opened;
    }
}

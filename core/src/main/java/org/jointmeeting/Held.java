package org.jointmeeting;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.Json;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.Register;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.SubjectVersion;
import org.jointmeeting.worklist.Obligation;

/** A subject in the hands of one act: as it was loaded, and as the act leaves it. */
final class Held<S extends Subject> {
    private final Procedure<S> procedure;
    private final SubjectId subject;
    private final long loaded;
    private S state;
    private long version;
    private String json = "";
    private String hash = "";

    /** As it was loaded; version 0 for one that does not exist. */
    Held(Procedure<S> procedure, SubjectId subject, S state, long version) {
        this.procedure = procedure;
        this.subject = subject;
        this.state = state;
        this.loaded = version;
        this.version = version;
    }

    Procedure<S> procedure() {
        return procedure;
    }

    SubjectId subject() {
        return subject;
    }

    S state() {
        return state;
    }

    long version() {
        return version;
    }

    /** The version in which it was loaded; 0 if it did not exist. */
    long loaded() {
        return loaded;
    }

    boolean changed() {
        return version != loaded;
    }

    Decision decide(Command command, Setting in) {
        return procedure.decide(state, command, in);
    }

    List<AvailableAction> available(Setting in) {
        return procedure.available(state, in);
    }

    Optional<Notice> waitsFor(Setting in) {
        return procedure.waitsFor(state, in);
    }

    /** How it was loaded, for another's decision; empty if it did not exist. */
    Optional<Neighbour<?>> neighbour() {
        return loaded == 0 ? Optional.empty() : Optional.of(new Neighbour<>(subject, state, procedure));
    }

    /**
     * Applies what was decided.
     *
     * @param bearsOn on what else it bears
     * @param broughtBy how many entries before it the one stands that brought it
     * @param notices what its author is made aware of
     * @return what the register is to say of it
     * @throws org.jointmeeting.json.TooLongException if its state or the event would be too long to be read again
     */
    EntryDraft apply(
            Decision.Accepted accepted, List<SubjectId> bearsOn, Optional<Integer> broughtBy, List<Notice> notices) {
        state = procedure.evolve(state, accepted);
        version++;
        json = Json.write(state);
        hash = Register.hashOfState(json);
        Stamp stamp = accepted.stamp();
        return new EntryDraft(
                stamp.at(),
                stamp.on(),
                stamp.person(),
                stamp.as(),
                subject,
                version,
                accepted.step().id(),
                accepted.provision().clause(),
                stamp.stage().name(),
                new JsonText(Json.write(accepted.event(), procedure.events())),
                bearsOn,
                broughtBy,
                notices,
                hash);
    }

    /** The version that must still be there, of what was only read. */
    SubjectVersion read() {
        return new SubjectVersion(subject, loaded);
    }

    /** What is to be kept of it; what is owed is derived in its setting after the act. */
    Change change(Setting in) {
        return new Change(
                subject,
                loaded,
                version,
                state.stage().name(),
                state.title(),
                state.unit(),
                json,
                Obligation.of(procedure, state, in));
    }

    /** As it is remembered once it is kept. */
    Remembered.State<S> kept() {
        return new Remembered.State<>(state, version, hash);
    }
}

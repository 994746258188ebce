package org.jointmeeting.contract.procedure;

import java.util.Optional;
import java.util.function.Function;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Index;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Reads;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;

/**
 * What surrounds a subject: a setting that knows every index, and the other subjects beside it. A decision is handed just that part
 * of both which its steps declare to read, as the way in does it.
 *
 * @param in the setting
 * @param beside how another subject stands; empty if there is none
 */
public record Scene(Setting in, Function<SubjectId, Optional<Neighbour<?>>> beside) {

    /**
     * A scene with no other subjects in it.
     *
     * @param in the setting
     * @return the scene
     */
    public static Scene of(Setting in) {
        return new Scene(in, other -> Optional.empty());
    }

    /**
     * The same with another setting.
     *
     * @param other the setting, which knows every index
     * @return the scene
     */
    public Scene with(Setting other) {
        return new Scene(other, beside);
    }

    /** The setting in which a command is decided, or every step is judged when none is given. */
    <S extends Subject> Setting settingFor(Procedure<S> procedure, S subject, Optional<Command> command) {
        Reads reads = Reads.NONE;
        for (Index<?, ?> index : procedure.reads(command)) {
            reads = with(reads, index);
        }
        for (SubjectId other : procedure.names(subject, command)) {
            reads = reads.with(other, beside.apply(other));
        }
        return in.withReads(reads);
    }

    /** The setting in which it is found out what is owed: nobody acts, and nothing is read beside the subject. */
    Setting aside() {
        return in.withReads(Reads.NONE)
                .withActingFor(Optional.empty())
                .withMandate(Optional.empty())
                .withActor(Cast.nobody());
    }

    private <T> Reads with(Reads reads, Index<?, T> index) {
        return reads.with(index, in.reads().of(index));
    }
}

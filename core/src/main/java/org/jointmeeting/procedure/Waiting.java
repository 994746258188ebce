package org.jointmeeting.procedure;

import java.util.List;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * For what a subject waits where nobody is obliged to move it on, by design: for the day of a meeting, say, or for nothing at all once
 * it is in force. Where a procedure declares nothing of the kind, somebody owes the next step.
 *
 * @param text what it waits for
 * @param provision the provision it rests on, as code cites it; {@link Provision#NONE} where the rules are silent
 * @param in the stages in which it may wait so
 * @param when the condition under which it does
 * @param naming what exactly is meant, such as the meeting; may be empty
 * @param <S> the subject's type
 */
public record Waiting<S extends Subject>(
        Text text, Provision provision, List<Stage> in, Guard.Condition<S> when, Guard.Missing<S> naming)
        implements Named {

    public Waiting {
        in = List.copyOf(in);
    }

    /**
     * Whenever a subject stands in one of some stages.
     *
     * @param text what it waits for
     * @param provision the provision it rests on
     * @param <S> the subject's type
     */
    public static <S extends Subject> Waiting<S> waiting(Text text, Provision provision, Stage... in) {
        return new Waiting<>(text, provision, List.of(in), (s, setting) -> true, (s, setting) -> List.of());
    }

    /**
     * Only when something holds.
     *
     * @param condition the condition, on the subject and its setting alone: nothing is read beside it
     * @return the same under that condition
     */
    public Waiting<S> when(Guard.Condition<S> condition) {
        return new Waiting<>(text, provision, in, condition, naming);
    }

    /**
     * Naming what exactly is meant.
     *
     * @return the same with them
     */
    public Waiting<S> naming(Guard.Missing<S> details) {
        return new Waiting<>(text, provision, in, when, details);
    }

    boolean holds(S subject, Setting setting) {
        return in.contains(subject.stage()) && when.test(subject, setting);
    }

    Notice notice(S subject, Setting setting) {
        return new Notice(text, setting.rules().cite(provision), naming.of(subject, setting));
    }
}

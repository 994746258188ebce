package org.jointmeeting.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jspecify.annotations.Nullable;

/**
 * One row of a procedure: a command, from which stages, by whom, on which guards, to where, under which provision. Built by
 * {@link StepBuilder}; immutable.
 *
 * @param <S> the subject's type
 * @param <C> the command's type
 */
public final class Step<S extends Subject, C extends Command> implements Named {
    private final String id;
    private final Text text;
    private final Class<C> command;
    private final List<Stage> from;
    private final long fromMask;
    private final List<Party<S>> parties;
    private final List<Guard<S>> guards;
    private final List<Check<S, C>> checks;
    // The bare conditions once more, as arrays: deciding asks nothing else on the way to an acceptance.
    private final Party.Admission<S>[] admissions;
    private final Guard.Condition<S>[] guardConditions;
    private final Check.Condition<S, C>[] checkConditions;
    private final List<Stage> to;
    private final @Nullable Stage onlyTarget;
    private final Target<S> target;
    private final Provision provision;
    private final List<Provision> provisions;
    private final Recording<S, C> recording;
    private final @Nullable Citing<S, C> citing;
    private final @Nullable Notes<S, C> notes;
    private final @Nullable Brings<S, C> brings;
    private final @Nullable Naming<S, C> names;
    private final List<Index<?, ?>> reads;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type cannot be made otherwise
    Step(StepBuilder<S, ?, C> b, Recording<S, C> recording) {
        this.id = b.id;
        this.text = b.text;
        this.command = b.command;
        this.from = List.copyOf(b.from);
        long mask = 0;
        for (Stage stage : from) {
            mask |= 1L << stage.ordinal();
        }
        this.fromMask = mask;
        this.parties = List.copyOf(b.parties);
        this.guards = List.copyOf(b.guards);
        this.checks = List.copyOf(b.checks);
        this.admissions = parties.stream().map(Party::admits).toArray(Party.Admission[]::new);
        this.guardConditions = guards.stream().map(Guard::holds).toArray(Guard.Condition[]::new);
        this.checkConditions = checks.stream().map(Check::holds).toArray(Check.Condition[]::new);
        this.to = List.copyOf(b.to);
        this.onlyTarget = to.size() == 1 ? to.get(0) : null;
        this.target = b.target;
        this.provision = b.provision;
        this.provisions = Stream.concat(Stream.of(provision), b.byCase.stream()).toList();
        this.recording = recording;
        this.citing = b.citing;
        this.notes = b.notes;
        this.brings = b.brings;
        this.names = b.names;
        Set<Index<?, ?>> all = new LinkedHashSet<>(b.reads);
        guards.forEach(g -> all.addAll(g.reads()));
        checks.forEach(c -> all.addAll(c.reads()));
        this.reads = List.copyOf(all);
    }

    /**
     * The step's id.
     *
     * @return such as {@code solicit-opinions}, unique in its procedure
     */
    public String id() {
        return id;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The command that takes the step.
     *
     * @return its type
     */
    public Class<C> command() {
        return command;
    }

    /**
     * From where.
     *
     * @return the stages from which it starts
     */
    public List<Stage> from() {
        return from;
    }

    /**
     * To where.
     *
     * @return the stages it can lead to; empty when it stays where it is
     */
    public List<Stage> to() {
        return to;
    }

    /**
     * By whom.
     *
     * @return the parties, any of which may take it
     */
    public List<Party<S>> parties() {
        return parties;
    }

    /**
     * On which conditions.
     *
     * @return the guards, in the order in which they read
     */
    public List<Guard<S>> guards() {
        return guards;
    }

    /** What the command's content must satisfy. */
    public List<Check<S, C>> checks() {
        return checks;
    }

    /**
     * Under which provision.
     *
     * @return the provision as code cites it; {@link Provision#NONE} where the rules are silent
     */
    public Provision provision() {
        return provision;
    }

    /**
     * Under which provisions by case: the one of {@link #provision()} first, then those that an act is cited under where the subject
     * or the command's content says so.
     *
     * @return at least one, as code cites them
     */
    public List<Provision> provisions() {
        return provisions;
    }

    /**
     * What it reads of all subjects of a kind, its guards and checks included.
     *
     * @return the indexes
     */
    public List<Index<?, ?>> reads() {
        return reads;
    }

    /**
     * Which other subjects it reads.
     *
     * @param content the command; empty when it is asked what may be done at all
     */
    List<SubjectId> names(S subject, Optional<C> content) {
        return names == null ? List.of() : names.of(subject, content);
    }

    boolean namesOthers() {
        return names != null;
    }

    boolean startsFrom(Stage stage) {
        return (fromMask & (1L << stage.ordinal())) != 0;
    }

    Decision decide(S subject, C content, Setting in, List<? extends Step<S, ?>> siblings) {
        List<SubjectId> unreadable = in.reads().unreadable(reads);
        if (!unreadable.isEmpty()) {
            return new Decision.Refused(List.of(new ReasonsAgainst<>(this, siblings).restsOn(unreadable, in)));
        }
        List<Standing> standings = in.actor().standings();
        int first = admitted(subject, in, 0);
        if (first < 0 || !startsFrom(subject.stage()) || !guardsHold(subject, in)) {
            return refuse(subject, content, first < 0 ? null : standings.get(first), in, siblings);
        }
        int used = -1;
        for (int i = first; i >= 0; i = admitted(subject, in, i + 1)) {
            Standing as = standings.get(i);
            if (checksHold(subject, content, as, in)) {
                if (used >= 0 && !standings.get(used).unit().equals(as.unit())) {
                    return new Decision.Refused(List.of(new ReasonsAgainst<>(this, siblings)
                            .standingNotChosen(entitled(subject, content, in), in)));
                }
                used = used < 0 ? i : used;
            }
        }
        return used >= 0
                ? accept(subject, content, standings.get(used), in)
                : refuse(subject, content, standings.get(first), in, siblings);
    }

    private Decision refuse(
            S subject, C content, @Nullable Standing as, Setting in, List<? extends Step<S, ?>> siblings) {
        return new Decision.Refused(new ReasonsAgainst<>(this, siblings).toTake(subject, content, as, in));
    }

    AvailableAction available(S subject, Setting in) {
        List<Refusal> reasons = new ReasonsAgainst<>(this, List.of(this)).toOffer(subject, in);
        return new AvailableAction(
                id, command.getSimpleName(), text, in.rules().cite(provision), reasons.isEmpty(), reasons);
    }

    private List<Standing> entitled(S subject, C content, Setting in) {
        List<Standing> all = new ArrayList<>();
        for (int i = admitted(subject, in, 0); i >= 0; i = admitted(subject, in, i + 1)) {
            Standing as = in.actor().standings().get(i);
            if (checksHold(subject, content, as, in)) {
                all.add(as);
            }
        }
        return all;
    }

    private Decision accept(S subject, C content, Standing as, Setting in) {
        Stage next = onlyTarget != null ? onlyTarget : target.of(subject);
        return new Decision.Accepted(
                this,
                citing == null ? provision : citing.of(subject, content, in),
                recording.of(new Taken<>(subject, content, as, in)),
                new Stamp(next, in.now(), in.today(), in.actor().person(), as),
                notes == null ? List.of() : notes.of(subject, content, in),
                brings == null ? List.of() : brings.of(subject, content, in));
    }

    /** The first of the actor's standings, from a place on, that may take the step; -1 if none may. */
    int admitted(S subject, Setting in, int from) {
        List<Standing> standings = in.actor().standings();
        boolean chosen = in.actingFor().isPresent();
        for (int i = from; i < standings.size(); i++) {
            Standing s = standings.get(i);
            if (!chosen || s.unit().equals(in.actingFor().get())) {
                for (Party.Admission<S> admission : admissions) {
                    if (admission.test(subject, s, in)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private boolean guardsHold(S subject, Setting in) {
        for (Guard.Condition<S> condition : guardConditions) {
            if (!condition.test(subject, in)) {
                return false;
            }
        }
        return true;
    }

    private boolean checksHold(S subject, C content, Standing as, Setting in) {
        for (Check.Condition<S, C> condition : checkConditions) {
            if (!condition.test(subject, content, as, in)) {
                return false;
            }
        }
        return true;
    }
}

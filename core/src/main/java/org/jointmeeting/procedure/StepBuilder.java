package org.jointmeeting.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes a step down so that it reads like its row in the table: {@code step(...).from(...).by(...).needs(...).to(...)
 * .under(...).records(...)}.
 *
 * @param <S> the subject's type
 * @param <G> the type of its stages
 * @param <C> the command's type
 */
public final class StepBuilder<S extends Subject, G extends Enum<G> & Stage, C extends Command> {
    final String id;
    final Text text;
    final Class<C> command;
    final List<Stage> from = new ArrayList<>();
    final List<Party<S>> parties = new ArrayList<>();
    final List<Guard<S>> guards = new ArrayList<>();
    final List<Check<S, C>> checks = new ArrayList<>();
    final List<Stage> to = new ArrayList<>();
    Target<S> target = Subject::stage;
    Provision provision = Provision.NONE;

    @Nullable
    Citing<S, C> citing;

    final List<Provision> byCase = new ArrayList<>();

    @Nullable
    Notes<S, C> notes;

    @Nullable
    Brings<S, C> brings;

    final List<Index<?, ?>> reads = new ArrayList<>();

    @Nullable
    Naming<S, C> names;

    /**
     * Begins a step.
     *
     * @param text its name
     * @param command the command's type
     */
    public StepBuilder(String id, Text text, Class<C> command) {
        this.id = id;
        this.text = text;
        this.command = command;
    }

    /** From which stages. */
    @SafeVarargs
    public final StepBuilder<S, G, C> from(G... stages) {
        for (G stage : stages) {
            from.add(stage);
        }
        return this;
    }

    /** From which stages. */
    public StepBuilder<S, G, C> from(Iterable<G> stages) {
        stages.forEach(from::add);
        return this;
    }

    /** By whom; any of them may. */
    @SafeVarargs
    public final StepBuilder<S, G, C> by(Party<S>... who) {
        for (Party<S> party : who) {
            parties.add(party);
        }
        return this;
    }

    /** On which conditions; all must hold. */
    @SafeVarargs
    public final StepBuilder<S, G, C> needs(Guard<S>... conditions) {
        for (Guard<S> guard : conditions) {
            guards.add(guard);
        }
        return this;
    }

    /**
     * What the command's content must satisfy; all must hold.
     *
     * @param conditions the checks
     */
    @SafeVarargs
    public final StepBuilder<S, G, C> checks(Check<S, ? super C>... conditions) {
        for (Check<S, ? super C> check : conditions) {
            checks.add(narrowed(check));
        }
        return this;
    }

    /**
     * What the command's content must satisfy beside the rest, be it asked of this kind of command alone or of more.
     *
     * @param conditions the checks
     */
    public StepBuilder<S, G, C> checks(List<? extends Check<S, ? super C>> conditions) {
        conditions.forEach(check -> checks.add(narrowed(check)));
        return this;
    }

    @SuppressWarnings("unchecked") // a check only takes commands, so one that takes more of them takes these
    private Check<S, C> narrowed(Check<S, ? super C> check) {
        return (Check<S, C>) check;
    }

    /**
     * To where. Without this the step stays where it is.
     *
     * @param stage the stage it leads to
     */
    public StepBuilder<S, G, C> to(G stage) {
        to.add(stage);
        target = s -> stage;
        return this;
    }

    /**
     * To one of several stages, which the subject decides.
     *
     * @param stages every stage it can lead to
     */
    @SafeVarargs
    public final StepBuilder<S, G, C> toOneOf(Target<S> which, G... stages) {
        for (G stage : stages) {
            to.add(stage);
        }
        target = which;
        return this;
    }

    /** Under which provision. */
    public StepBuilder<S, G, C> under(Provision under) {
        provision = under;
        return this;
    }

    /**
     * Under which provision exactly, where the subject or the command's content says it.
     *
     * @param of the provision a given command on a given subject stands under
     * @param others which provisions that can be beside the one of {@link #under}; a district's rule book may name further ones
     */
    public StepBuilder<S, G, C> citing(Citing<S, C> of, Provision... others) {
        citing = of;
        byCase.addAll(List.of(others));
        return this;
    }

    /**
     * What its effect, notes or consequences read of all subjects of a kind; guards and checks say for themselves what they read.
     */
    public StepBuilder<S, G, C> reads(Index<?, ?>... indexes) {
        reads.addAll(List.of(indexes));
        return this;
    }

    /**
     * Which other subjects it reads.
     *
     * @param which names them, given the subject and the command
     */
    public StepBuilder<S, G, C> readsSubjects(Naming<S, C> which) {
        names = which;
        return this;
    }

    /**
     * What the author should be aware of.
     *
     * @param of the notices
     */
    public StepBuilder<S, G, C> notes(Notes<S, C> of) {
        notes = of;
        return this;
    }

    /**
     * What it asks of other subjects.
     *
     * @param of the consequences
     */
    public StepBuilder<S, G, C> brings(Brings<S, C> of) {
        brings = of;
        return this;
    }

    /**
     * What it records; ends the step.
     *
     * @param recording makes the event
     */
    public Step<S, C> records(Recording<S, C> recording) {
        return new Step<>(this, recording);
    }
}

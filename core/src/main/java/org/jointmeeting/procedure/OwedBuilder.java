package org.jointmeeting.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.LocalPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is owed so that it reads like a sentence: {@code owed(...).in(...).when(...).about(...).due(...).under(...)
 * .metBy(...)}.
 *
 * @param <S> the subject's type
 * @param <G> the type of its stages
 */
public final class OwedBuilder<S extends Subject, G extends Enum<G> & Stage> {
    final String id;
    final Text text;
    final List<Stage> in = new ArrayList<>();
    final List<Step<S, ?>> met = new ArrayList<>();
    Provision provision = Provision.NONE;
    Guard.Condition<S> when = (s, setting) -> true;
    Abouts<S> about = (s, setting) -> List.of("");

    @Nullable
    Of<S, List<Standing>> assignees;

    @Nullable
    Of<S, Provision> under;

    @Nullable
    Each<S> each;

    @Nullable
    LocalPeriod within;

    Of<S, LocalDate> since;
    Of<S, Optional<LocalDate>> until = (s, a, setting) -> Optional.empty();
    Of<S, Optional<LocalDate>> due = (s, a, setting) -> Optional.empty();

    /**
     * Begins.
     *
     * @param id the id of its kind
     * @param text what has to be done
     * @param since since when it is open, unless said otherwise: the day on which the subject came to its stage
     */
    public OwedBuilder(String id, Text text, Since<S> since) {
        this.id = id;
        this.text = text;
        this.since = (s, a, setting) -> since.of(s);
    }

    /** While the subject stands where. */
    @SafeVarargs
    public final OwedBuilder<S, G> in(G... stages) {
        for (G stage : stages) {
            in.add(stage);
        }
        return this;
    }

    /** Only when something holds. */
    public OwedBuilder<S, G> when(Guard.Condition<S> condition) {
        when = condition;
        return this;
    }

    /**
     * About what in the subject; without this, about the subject as a whole.
     *
     * @param ids the ids of what is meant, each owed for itself
     */
    public OwedBuilder<S, G> about(Abouts<S> ids) {
        about = ids;
        return this;
    }

    /**
     * What is owed, one by one, where days and people are found together.
     *
     * @param owings everything that is owed
     */
    public OwedBuilder<S, G> each(Each<S> owings) {
        each = owings;
        return this;
    }

    /**
     * By whom, where it is not simply whoever may take the steps that meet it: one of the units asked, say.
     *
     * @param standings some of those who may take one of the steps
     */
    public OwedBuilder<S, G> by(Of<S, List<Standing>> standings) {
        assignees = standings;
        return this;
    }

    /**
     * Open since when.
     *
     * @param day the day, inclusive
     */
    public OwedBuilder<S, G> since(Of<S, LocalDate> day) {
        since = day;
        return this;
    }

    /**
     * Open until when, where it ends by itself.
     *
     * @param day the day, exclusive
     */
    public OwedBuilder<S, G> until(Of<S, Optional<LocalDate>> day) {
        until = day;
        return this;
    }

    /**
     * Due on a day that the subject itself gives.
     *
     * @param day the last day in time; empty for none
     */
    public OwedBuilder<S, G> due(Of<S, Optional<LocalDate>> day) {
        due = day;
        return this;
    }

    /**
     * Due when a local period has passed, which the subject has set off itself.
     *
     * @param day the last day in time; empty where the district set none
     */
    public OwedBuilder<S, G> within(LocalPeriod local, Of<S, Optional<LocalDate>> day) {
        within = local;
        return due(day);
    }

    /** Due when a local period has passed since it is open. */
    public OwedBuilder<S, G> within(LocalPeriod local) {
        return within(
                local,
                (s, a, setting) ->
                        local.due(since.of(s, a, setting), setting.rules().local()));
    }

    /** Under which provision. */
    public OwedBuilder<S, G> under(Provision clause) {
        provision = clause;
        return this;
    }

    /** Under which provision exactly, where the subject says it. */
    public OwedBuilder<S, G> citing(Of<S, Provision> of) {
        under = of;
        return this;
    }

    /**
     * The steps that meet it, or move the subject on; ends what is owed.
     *
     * @param steps at least one
     */
    @SafeVarargs
    public final Owed<S> metBy(Step<S, ?>... steps) {
        for (Step<S, ?> step : steps) {
            met.add(step);
        }
        return new Owed<>(this);
    }

    /**
     * Since when a subject stands in its stage.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Since<S> {
        /**
         * The day.
         *
         * @return the day on which it came there
         */
        LocalDate of(S subject);
    }

    /**
     * Everything that is owed.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Each<S> {
        /**
         * What is owed.
         *
         * @return one for each thing that is owed
         */
        List<Owing> of(S subject, Setting in);
    }

    /**
     * What in a subject is meant.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Abouts<S> {
        /**
         * The ids.
         *
         * @return one for each thing that is owed
         */
        List<String> of(S subject, Setting in);
    }

    /**
     * Something that is said of one thing owed.
     *
     * @param <S> the subject's type
     * @param <T> what is said
     */
    @FunctionalInterface
    public interface Of<S, T> {
        /**
         * What is said.
         *
         * @param about what in it is meant
         */
        T of(S subject, String about, Setting in);
    }
}

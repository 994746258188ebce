package org.jointmeeting.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.LocalPeriod;

/**
 * What is owed while a subject stands where it stands, declared beside the steps that meet it: who owes it is said by the parties of
 * those steps and nowhere else. Built by {@link OwedBuilder}; immutable.
 *
 * @param <S> the subject's type
 */
public final class Owed<S extends Subject> implements Named {
    private final String id;
    private final Text text;
    private final Provision provision;
    private final List<Stage> in;
    private final List<Step<S, ?>> met;
    private final OwedBuilder<S, ?> how;

    Owed(OwedBuilder<S, ?> how) {
        this.id = how.id;
        this.text = how.text;
        this.provision = how.provision;
        this.in = List.copyOf(how.in);
        this.met = List.copyOf(how.met);
        this.how = how;
    }

    /**
     * The id of its kind.
     *
     * @return such as {@code give-opinion}, unique in its procedure
     */
    public String id() {
        return id;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * Under which provision.
     *
     * @return the provision as code cites it
     */
    public Provision provision() {
        return provision;
    }

    /** While the subject stands where. */
    public List<Stage> in() {
        return in;
    }

    /**
     * Within which local period (Article 12).
     *
     * @return the period, which the district may leave unset; empty where none bears on it
     */
    public Optional<LocalPeriod> within() {
        return Optional.ofNullable(how.within);
    }

    /**
     * The steps that meet it, or move the subject on.
     *
     * @return at least one; whoever owes it may take one of them
     */
    public List<Step<S, ?>> metBy() {
        return met;
    }

    /**
     * What is owed now.
     *
     * @param setting the setting; its actor does not matter
     * @return one for each thing that is meant; empty when nothing is owed
     */
    public List<Owing> of(S subject, Setting setting) {
        if (!in.contains(subject.stage()) || !how.when.test(subject, setting)) {
            return List.of();
        }
        if (how.each != null) {
            return how.each.of(subject, setting);
        }
        return how.about.of(subject, setting).stream()
                .map(about -> owing(subject, about, setting))
                .toList();
    }

    private Owing owing(S subject, String about, Setting setting) {
        return new Owing(
                about,
                how.assignees == null ? parties(subject, setting) : how.assignees.of(subject, about, setting),
                how.since.of(subject, about, setting),
                how.until.of(subject, about, setting),
                how.due.of(subject, about, setting),
                how.under == null ? provision : how.under.of(subject, about, setting));
    }

    private List<Standing> parties(S subject, Setting setting) {
        Set<Standing> all = new LinkedHashSet<>();
        for (Step<S, ?> step : met) {
            if (step.startsFrom(subject.stage())) {
                step.parties().forEach(p -> all.addAll(p.candidates().of(subject, setting)));
            }
        }
        return List.copyOf(all);
    }
}

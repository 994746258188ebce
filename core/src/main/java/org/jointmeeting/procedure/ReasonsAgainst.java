package org.jointmeeting.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.provision.Provision;
import org.jspecify.annotations.Nullable;

/**
 * Why a step is not taken: every reason, each with its provision. Asked once it is known that there is one, so that deciding what
 * stands pays nothing for it.
 *
 * @param siblings the steps that the same command takes, the step among them: from where it could be taken at all
 */
record ReasonsAgainst<S extends Subject, C extends Command>(Step<S, C> step, List<? extends Step<S, ?>> siblings) {
    private static final Standing NOBODY = new Standing(Capacity.LIAISON, UnitId.of("-"));

    /** The reasons against an act with its content, judged by a standing; null for somebody who has none that is entitled. */
    List<Refusal> toTake(S subject, C content, @Nullable Standing as, Setting in) {
        if (isAbsent(subject)) {
            return List.of(noSuchSubject(in));
        }
        List<Refusal> reasons = ofState(subject, as != null, in);
        Standing judged = as == null ? NOBODY : as;
        for (Check<S, C> c : step.checks()) {
            boolean asked = as != null || !c.ofStanding();
            if (asked && !c.holds().test(subject, content, judged, in)) {
                reasons.add(Refusal.of(
                        c.code(), in.rules().cite(c.provision()), c.missing().of(subject, content, judged, in)));
            }
        }
        return reasons;
    }

    /** The reasons against the step before its content is known; empty if it is open to the actor. */
    List<Refusal> toOffer(S subject, Setting in) {
        List<SubjectId> unreadable = in.reads().unreadable(step.reads());
        if (!unreadable.isEmpty()) {
            return List.of(restsOn(unreadable, in));
        }
        return isAbsent(subject)
                ? List.of(noSuchSubject(in))
                : ofState(subject, step.admitted(subject, in, 0) >= 0, in);
    }

    /** Nothing is decided by what cannot be read. */
    Refusal restsOn(List<SubjectId> unreadable, Setting in) {
        return Refusal.of(
                KernelRefusal.RESTS_ON_UNREADABLE,
                cited(in),
                unreadable.stream().map(s -> Detail.subject(s)).toList());
    }

    /** Somebody who could act for more than one unit says for which. */
    Refusal standingNotChosen(List<Standing> choices, Setting in) {
        return Refusal.of(
                KernelRefusal.STANDING_NOT_CHOSEN,
                cited(in),
                choices.stream().map(c -> Detail.party(c, in.rules())).toList());
    }

    private List<Refusal> ofState(S subject, boolean entitled, Setting in) {
        List<Refusal> reasons = new ArrayList<>();
        if (!step.startsFrom(subject.stage())) {
            Set<Stage> stages = new LinkedHashSet<>();
            siblings.forEach(s -> stages.addAll(s.from()));
            reasons.add(Refusal.of(
                    KernelRefusal.WRONG_STAGE,
                    cited(in),
                    List.of(Detail.standsIn(subject.stage()), Detail.startsFrom(List.copyOf(stages)))));
        }
        if (!entitled) {
            reasons.add(Refusal.of(KernelRefusal.NOT_ENTITLED, cited(in), whoCould(subject, in)));
        }
        for (Guard<S> g : step.guards()) {
            if (!g.holds().test(subject, in)) {
                reasons.add(Refusal.of(
                        g.code(), in.rules().cite(g.provision()), g.missing().of(subject, in)));
            }
        }
        return reasons;
    }

    /** Whether there is no such subject yet, and the step does not begin one: a procedure begins in its first stage. */
    private boolean isAbsent(S subject) {
        return subject.stage().ordinal() == 0 && !step.startsFrom(subject.stage());
    }

    private Refusal noSuchSubject(Setting in) {
        return Refusal.of(KernelRefusal.NO_SUCH_SUBJECT, cited(in), List.of(Detail.subject(in.subject())));
    }

    private List<Detail> whoCould(S subject, Setting in) {
        Set<Detail> who = new LinkedHashSet<>();
        for (Party<S> p : step.parties()) {
            List<Standing> candidates = p.candidates().of(subject, in);
            if (candidates.isEmpty()) {
                who.add(Detail.party(p));
            }
            candidates.forEach(c -> who.add(Detail.party(c, in.rules())));
        }
        return List.copyOf(who);
    }

    private Provision cited(Setting in) {
        return in.rules().cite(step.provision());
    }
}

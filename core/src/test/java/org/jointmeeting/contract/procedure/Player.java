package org.jointmeeting.contract.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;

/** Whoever tries something: mostly a useful step by somebody entitled to it, now and then anything by anybody. */
final class Player<S extends Subject> {
    /** How hard it looks for something that stands. */
    private static final int PATIENCE = 8;

    private final Procedure<S> procedure;
    private final World<S> world;
    private final RandomGenerator random;

    Player(Procedure<S> procedure, World<S> world, RandomGenerator random) {
        this.procedure = procedure;
        this.world = world;
        this.random = random;
    }

    /** The next attempt on a subject, made on a day. */
    Attempt<S> next(S subject, LocalDate day) {
        Scene scene = world.on(day, subject, random);
        return random.nextInt(5) == 0 ? anything(subject, scene) : useful(subject, scene);
    }

    private Attempt<S> useful(S subject, Scene scene) {
        Attempt<S> attempt = entitled(subject, scene);
        for (int i = 0; i < PATIENCE && attempt.isRefused(); i++) {
            attempt = entitled(subject, scene);
        }
        return attempt;
    }

    private Attempt<S> entitled(S subject, Scene scene) {
        Step<S, ?> step = startingFrom(subject);
        Party<S> party = Cast.one(step.parties(), random);
        List<Standing> candidates = party.candidates().of(subject, scene.in());
        if (candidates.isEmpty()) {
            return attempt(step, subject, scene, sent(step, subject, scene.in()));
        }
        List<Standing> likely = random.nextInt(5) == 0 ? candidates : world.likely(step, subject, candidates);
        Standing standing = Cast.one(likely.isEmpty() ? candidates : likely, random);
        return attempt(
                step,
                subject,
                scene,
                Cast.by(
                        Cast.holder(standing, scene.in(), random),
                        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(standing.unit()),
                        scene.in()));
    }

    private Attempt<S> anything(S subject, Scene scene) {
        Step<S, ?> step = Cast.one(procedure.steps(), random);
        Setting in = random.nextInt(3) == 0
                ? sent(Cast.one(procedure.steps(), random), subject, scene.in())
                : Cast.by(Cast.anybody(scene.in().roster(), random), Optional.empty(), scene.in());
        return attempt(
                step,
                subject,
                scene,
                random.nextInt(3) == 0 ? in.withActingFor(Cast.anyUnit(in.roster(), random)) : in);
    }

    /** Another act brings the step; a person stands behind that act. */
    private Setting sent(Step<S, ?> step, S subject, Setting in) {
        Setting acting = Cast.by(Cast.anybody(in.roster(), random), Optional.empty(), in);
        return acting.withMandate(world.mandate(step, subject, acting, random));
    }

    /** A step that starts where the subject stands, if any does; picked by weight. */
    private Step<S, ?> startingFrom(S subject) {
        List<Step<S, ?>> open = procedure.steps().stream()
                .filter(s -> s.from().contains(subject.stage()))
                .toList();
        int all = open.stream().mapToInt(s -> world.weight(s, subject)).sum();
        int picked = all == 0 ? 0 : random.nextInt(all);
        for (Step<S, ?> step : open) {
            picked -= world.weight(step, subject);
            if (picked < 0) {
                return step;
            }
        }
        return Cast.one(procedure.steps(), random);
    }

    private Attempt<S> attempt(Step<S, ?> step, S subject, Scene scene, Setting in) {
        return Attempt.of(procedure, subject, world.command(step, subject, in, random), scene.with(in));
    }
}

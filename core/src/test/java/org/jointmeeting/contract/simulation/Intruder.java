package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.procedure.SubjectId;

/** Tries whatever there is to try, whoever they are and however the case stands. */
final class Intruder implements Habit {

    @Override
    public void turn(World world) {
        List<Attempted> all = Attempted.all(world);
        List<Attempted> fresh =
                all.stream().filter(a -> !world.reached.isRefused(a.command())).toList();
        Attempted attempted = world.dice.one(fresh.isEmpty() ? all : fresh);
        PersonId person = world.dice.chance(20)
                ? Cast.STRANGER
                : world.dice.chance(50)
                        ? world.cast().office().orElse(Cast.STRANGER)
                        : world.cast().anybody();
        String kind = world.dice.chance(90) ? attempted.kind() : "policy";
        List<String> ids = List.copyOf(world.mirror.stages(kind).keySet());
        String id = ids.isEmpty() || world.dice.chance(10) ? "unknown" : world.dice.one(ids);
        world.desk.handIn(new Act(
                person,
                new SubjectId(kind, id),
                attempted.command(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}

package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;

/**
 * A step that would take a case further.
 *
 * @param who in which standings it may be taken
 * @param command the name of its command
 * @param content the command, for the unit that gives it
 */
record Wish(List<Standing> who, String command, Function<UnitId, Command> content) {

    static Wish of(List<Standing> who, Command command) {
        return new Wish(who, command.getClass().getSimpleName(), unit -> command);
    }

    /** The first of the wishes that somebody in office is permitted today, and for whom it would be accepted. */
    static Optional<Act> first(List<Wish> wishes, SubjectId subject, Node node) {
        for (Wish wish : wishes) {
            Optional<Act> act = wish.by(subject, node);
            if (act.isPresent()) {
                return act;
            }
        }
        return Optional.empty();
    }

    private Optional<Act> by(SubjectId subject, Node node) {
        for (Standing standing : who) {
            for (PersonId person : node.holders(standing)) {
                if (node.permitted(person, subject).stream()
                        .anyMatch(a -> a.command().equals(command))) {
                    Act act = new Act(
                            person,
                            subject,
                            content.apply(standing.unit()),
                            Optional.of(standing.unit()),
                            Optional.empty(),
                            Optional.empty());
                    if (node.meeting().check(act).isAccepted()) {
                        return Optional.of(act);
                    }
                }
            }
        }
        return Optional.empty();
    }
}

package org.jointmeeting.contract.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.rules.book.Question;

/** Keeps the register and the readings: corrects clerical errors, records how an unclear place is read from now on. */
final class Registrar implements Habit {
    private static final List<Question> OPEN =
            Arrays.stream(Question.values()).filter(Question::switchable).toList();

    @Override
    public void turn(World world) {
        Optional<PersonId> office = world.cast().office();
        Question question = world.dice.one(OPEN);
        MembershipCommand command = world.dice.chance(50)
                ? new MembershipCommand.CorrectEntry(
                        world.dice.number(
                                1, (int) Math.max(1, world.mirror.head().number())),
                        "应为另一文号。")
                : new MembershipCommand.RecordReading(
                        question, world.dice.one(question.readings()).id(), "统一理解。");
        office.ifPresent(person -> world.desk.handIn(Act.of(person, MembershipProcedure.SUBJECT, command)));
    }
}

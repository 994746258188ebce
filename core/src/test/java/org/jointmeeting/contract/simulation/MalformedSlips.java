package org.jointmeeting.contract.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;

/** What does not come in at the door, whoever brings it: one slip for each kind of fault. */
final class MalformedSlips {
    static final List<Slip> ALL = List.of(
            policy("a blank text", new PublicationCommand.Withdraw(" ")),
            policy("a text too long", new PublicationCommand.Withdraw("长".repeat(2001))),
            policy("a text with half a character", new PublicationCommand.Withdraw("半\uD800字")),
            policy(
                    "a list too long",
                    new ConsultationCommand.SolicitOpinions(Collections.nCopies(101, UnitId.of("civil")))),
            policy("an id that nobody can type", new ConsultationCommand.SolicitOpinions(List.of(UnitId.of("a b")))),
            policy(
                    "a unit twice",
                    new ConsultationCommand.SolicitOpinions(List.of(UnitId.of("twice"), UnitId.of("twice")))),
            new Slip(
                    "a number below one",
                    w -> Optional.of(Act.of(
                            Cast.STRANGER, MembershipProcedure.SUBJECT, new MembershipCommand.CorrectEntry(0, "更正。")))),
            new Slip(
                    "an empty list where something is needed",
                    w -> Optional.of(Act.of(
                            Cast.STRANGER,
                            MeetingId.of("M").subject(),
                            new MeetingCommand.ChangeAgenda(List.of(), List.of())))),
            act("a kind that is none", a -> a.withSubject(new SubjectId("no-such-kind", "X"))),
            act(
                    "a subject's id that nobody can type",
                    a -> a.withSubject(PolicyId.of("a b").subject())),
            act("a person's id that nobody can type", a -> a.withPerson(PersonId.of("\u0000"))),
            act("a request id that nobody can type", a -> a.withRequestId("a b")),
            act("a version below zero", a -> a.withExpectedVersion(-1L)));

    private MalformedSlips() {}

    private static Slip policy(String name, Command command) {
        return act(name, a -> a.withCommand(command));
    }

    private static Slip act(String name, Function<Act, Act> wrong) {
        return new Slip(
                name,
                w -> Optional.of(wrong.apply(
                        Act.of(Cast.STRANGER, PolicyId.of("X").subject(), new PublicationCommand.Withdraw("理由。")))));
    }
}

package org.jointmeeting.contract.simulation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.AgendaItem;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.MeetingTypeId;

/** Mistakes in convening a meeting. */
final class ConveningSlips {

    static final List<Slip> ALL = List.of(
            plain("a type that is none", (c, w) -> of(c, MeetingTypeId.of("no-such-type"))),
            plain("a day that is over", (c, w) -> at(c, w.today().minusDays(1).atTime(9, 0))),
            plain("a day too soon", (c, w) -> at(c, w.today().atTime(23, 0))),
            plain("a unit that is none", (c, w) -> inviting(c, List.of(ProposalSlips.UNHEARD_OF))),
            plain("a unit twice", (c, w) -> inviting(c, twice(w))),
            plain("numbers that do not count", (c, w) -> on(c, MeetingPen.numbered(7))),
            plain("an item on a policy without one", (c, w) -> on(c, MeetingPen.onNoPolicy())),
            plain("a policy on another item", (c, w) -> on(c, MeetingPen.onAnotherItem(any(w)))),
            plain("a policy that does not wait for it", (c, w) -> on(c, MeetingPen.on(List.of(any(w))))),
            plain("a policy that is none", (c, w) -> on(c, MeetingPen.on(List.of(PolicyId.of("never-was"))))),
            plain("a subject that no meeting settles", (c, w) -> on(c, MeetingPen.onTheComposition())),
            new Slip("somebody who may not convene it", ConveningSlips::notConvener),
            new Slip("the director instead of the convener", w -> onWaiting(w, Capacity.OFFICE_DIRECTOR, false)),
            new Slip("a deputy instead of the convener", w -> onWaiting(w, Capacity.DEPUTY_CONVENER, false)),
            new Slip("a policy twice", w -> onWaiting(w, Capacity.CONVENER, true)),
            new Slip(
                    "a lead unit that is not invited",
                    w -> onWaiting(w, Capacity.CONVENER, false)
                            .map(a -> a.withCommand(inviting((Convene) a.command(), List.of())))),
            new Slip("a policy for which another meeting is convened", ConveningSlips::scheduled));

    private ConveningSlips() {}

    private static Slip plain(String name, BiFunction<Convene, World, Convene> wrong) {
        return new Slip(name, w -> {
            MeetingType type = w.dice.one(w.rules().book().meetingTypes());
            Convene sound =
                    MeetingPen.convene(type.id(), w.today().plusDays(9), MeetingPen.onOtherMatters(), List.of());
            return w.cast()
                    .of(w.dice.one(type.convenedBy()))
                    .map(person -> Act.of(person, MeetingId.of(w.freshId("M")).subject(), wrong.apply(sound, w)));
        });
    }

    private static Convene of(Convene c, MeetingTypeId type) {
        return new Convene(type, c.at(), c.place(), c.agenda(), c.invited());
    }

    private static Convene at(Convene c, LocalDateTime at) {
        return new Convene(c.meetingType(), at, c.place(), c.agenda(), c.invited());
    }

    private static Convene on(Convene c, List<AgendaItem> agenda) {
        return new Convene(c.meetingType(), c.at(), c.place(), agenda, c.invited());
    }

    private static Convene inviting(Convene c, List<UnitId> invited) {
        return new Convene(c.meetingType(), c.at(), c.place(), c.agenda(), invited);
    }

    private static PolicyId any(World w) {
        return w.policies().isEmpty() ? PolicyId.of("never-was") : w.dice.one(w.policies());
    }

    private static List<UnitId> twice(World w) {
        UnitId unit = Proposals.speaking(w.rules()).get(0);
        return List.of(unit, unit);
    }

    private static Optional<Act> notConvener(World w) {
        List<MeetingType> types = w.rules().book().meetingTypes();
        for (MeetingType type : types) {
            for (MeetingType other : types) {
                for (Capacity c : other.convenedBy()) {
                    if (!type.convenedBy().contains(c) && w.dice.chance(50)) {
                        return w.cast()
                                .of(c)
                                .map(person -> Act.of(
                                        person,
                                        MeetingId.of(w.freshId("M")).subject(),
                                        MeetingPen.convene(
                                                type.id(),
                                                w.today().plusDays(9),
                                                MeetingPen.onOtherMatters(),
                                                List.of())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Act> onWaiting(World w, Capacity capacity, boolean twice) {
        Node node = w.anyNode();
        Optional<PolicyId> waiting = Proposals.in(PolicyStage.SPECIAL_COORDINATION, w).stream()
                .filter(id -> node.policy(id).coordination().scheduled().isEmpty())
                .findFirst();
        return waiting.flatMap(id -> special(w, id, capacity, twice ? List.of(id, id) : List.of(id)));
    }

    private static Optional<Act> scheduled(World w) {
        Node node = w.anyNode();
        Optional<PolicyId> scheduled = Proposals.in(PolicyStage.SPECIAL_COORDINATION, w).stream()
                .filter(id -> node.policy(id).coordination().scheduled().isPresent())
                .findFirst();
        return scheduled.flatMap(id -> special(w, id, Capacity.CONVENER, List.of(id)));
    }

    private static Optional<Act> special(World w, PolicyId id, Capacity capacity, List<PolicyId> policies) {
        Policy p = w.anyNode().policy(id);
        List<AgendaItem> agenda = MeetingPen.on(policies);
        return w.rules().book().meetingTypes().stream()
                .filter(t -> t.settles().equals(Optional.of(CoordinationLevel.SPECIAL)))
                .findFirst()
                .flatMap(type -> w.cast()
                        .of(capacity)
                        .map(person -> Act.of(
                                person,
                                MeetingId.of(w.freshId("M")).subject(),
                                MeetingPen.convene(
                                        type.id(), w.today().plusDays(9), agenda, MeetingPen.concerned(List.of(p))))));
    }
}

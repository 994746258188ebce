package org.jointmeeting.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;

/**
 * A random world for a meeting: of some type, under some readings, with conveners who come, go and are entrusted along the way, with
 * policies that now and then meet an objection.
 */
final class MeetingWorld implements World<Meeting> {
    static final List<MeetingTypeId> TYPES = List.of(
            MeetingScenario.SPECIAL,
            MeetingScenario.GENERAL,
            MeetingScenario.REGULAR,
            MeetingScenario.AD_HOC,
            MeetingTypeId.of("tea-party"));

    private static final PersonId SUCCESSOR = PersonId.of("successor");
    private static final List<WorkingRules> RULES = List.of(
            Rules.futian(),
            Rules.reading(Question.AGREEMENT, "declaration"),
            Rules.reading(Question.SPECIAL_MEETING_CONVENER, "convener-or-director"),
            Rules.with(local -> local.withNoticePeriod(new Days(2, false))),
            Rules.with(local -> local.withQuorumPercent(50)));

    private final MeetingTypeId type;
    private final WorkingRules rules;
    private Roster roster;

    MeetingWorld(RandomGenerator random) {
        type = TYPES.get(random.nextInt(12) == 0 ? 4 : random.nextInt(4));
        rules = RULES.get(random.nextInt(RULES.size()));
        roster = random.nextInt(3) == 0 ? changing(random) : Rosters.futian();
    }

    MeetingTypeId type() {
        return type;
    }

    @Override
    public LocalDate begins() {
        return MeetingScenario.START;
    }

    @Override
    public int days(RandomGenerator random) {
        return random.nextInt(10) < 6 ? 0 : random.nextInt(4) == 0 ? 4 : 1;
    }

    @Override
    public Scene on(LocalDate day, Meeting meeting, RandomGenerator random) {
        if (meeting.stage() == MeetingStage.IN_SESSION && random.nextInt(6) == 0) {
            presiderLeaves(meeting, day);
        }
        Situation in = KnownPolicy.beside(
                Situation.on(day)
                        .about(MeetingScenario.ID.subject())
                        .under(rules)
                        .with(roster),
                List.of(
                        policy("P-S", PolicyStage.SPECIAL_COORDINATION, random),
                        policy("P-G", PolicyStage.GENERAL_COORDINATION, random),
                        policy("P-R", PolicyStage.REVISION, random)));
        Neighbour<?> composition =
                new Neighbour<>(MembershipProcedure.SUBJECT, Membership.UNSTARTED, MembershipProcedure.PROCEDURE);
        return new Scene(
                in.setting(),
                other -> other.equals(composition.id())
                        ? Optional.of(composition)
                        : in.neighbours().apply(other));
    }

    /** Rather those who may convene a meeting of its type. */
    @Override
    public List<Standing> likely(Step<Meeting, ?> step, Meeting meeting, List<Standing> candidates) {
        return candidates.stream()
                .filter(s -> step.command() != MeetingCommand.Convene.class
                        || rules.meetingType(type)
                                .map(t -> t.convenedBy().contains(s.capacity()))
                                .orElse(true))
                .toList();
    }

    @Override
    public int weight(Step<Meeting, ?> step, Meeting meeting) {
        return switch (step.id()) {
            case "cancel", "postpone" -> 10;
            case "change-agenda", "redeclare" -> 30;
            case "close-unsettled", "take-over" -> 60;
            case "open", "close", "issue-minutes" -> 200;
            default -> 100;
        };
    }

    @Override
    public Command command(Step<Meeting, ?> step, Meeting meeting, Setting in, RandomGenerator random) {
        return MeetingWriting.of(step.id(), meeting, this, in, random);
    }

    /** The presider leaves office; somebody follows on the same day. */
    private void presiderLeaves(Meeting meeting, LocalDate day) {
        meeting.presider()
                .ifPresent(p -> roster = roster.relieved(p.person(), p.standing(), day)
                        .with(new Appointment(
                                SUCCESSOR, p.standing().capacity(), p.standing().unit(), day, Optional.empty())));
    }

    /** A convener whose term ends or begins along the way, entrusted for a while. */
    private static Roster changing(RandomGenerator random) {
        LocalDate first = MeetingScenario.START.plusDays(random.nextInt(4));
        LocalDate entrusted = MeetingScenario.START.plusDays(random.nextInt(6));
        List<Appointment> all = new ArrayList<>(Rosters.futian().appointments());
        all.removeIf(a -> a.capacity() == Capacity.CONVENER);
        all.add(new Appointment(
                People.CONVENER,
                Capacity.CONVENER,
                Units.CIVIL_AFFAIRS,
                first,
                Optional.of(first.plusDays(3 + random.nextInt(12)))));
        return new Roster(
                all,
                List.of(new Entrustment(
                        People.GENERAL_CONVENER, People.CONVENER, entrusted, Optional.of(entrusted.plusDays(4)))));
    }

    private static KnownPolicy policy(String id, PolicyStage stage, RandomGenerator random) {
        return new KnownPolicy(
                PolicyId.of(id),
                stage,
                Units.CIVIL_AFFAIRS,
                random.nextInt(4) == 0 ? List.<UnitId>of(Units.FINANCE) : List.of(),
                Optional.of(random.nextInt(12) == 0 ? "M-2026-02" : MeetingScenario.ID.value()));
    }
}

package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipStage;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is asked to convene a meeting that is due may convene it, and whoever may not is not asked (Article 8(1)). */
class RegularMeetingOwedTest {

    static Stream<WorkingRules> rules() {
        return Stream.of(
                Rules.futian(),
                convenedBy(MeetingScenario.REGULAR, Capacity.GENERAL_CONVENER),
                convenedBy(MeetingScenario.REGULAR, Capacity.CONVENER),
                convenedBy(MeetingScenario.SPECIAL, Capacity.CONVENER, Capacity.OFFICE_DIRECTOR),
                convenedBy(MeetingScenario.GENERAL, Capacity.GENERAL_CONVENER));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exactly_those_who_may_convene_a_meeting_that_is_due_are_asked_to(WorkingRules rules) {
        List<MeetingType> regular = rules.book().meetingTypes().stream()
                .filter(t -> t.every().isPresent())
                .toList();
        assertThat(regular).isNotEmpty();
        for (MeetingType type : regular) {
            List<Standing> may = Rosters.futian().appointments().stream()
                    .filter(a -> convenes(a, type.id(), rules))
                    .map(Appointment::standing)
                    .toList();
            assertThat(asked(type.id(), rules)).as("%s", type.id()).containsExactlyInAnyOrderElementsOf(may);
        }
    }

    private static boolean convenes(Appointment by, MeetingTypeId type, WorkingRules rules) {
        MeetingScenario m = aMeeting().ofType(type).under(rules);
        MeetingCommand.Convene convene = m.convene();
        Decision decision = MeetingProcedure.PROCEDURE.decide(
                m.meeting(),
                convene,
                m.situation()
                        .by(by.person())
                        .actingFor(by.unit())
                        .settingFor(MeetingProcedure.PROCEDURE, m.meeting(), Optional.of(convene)));
        return decision instanceof Accepted;
    }

    private static List<Standing> asked(MeetingTypeId type, WorkingRules rules) {
        Membership m = Membership.UNSTARTED
                .withStage(MembershipStage.CONSTITUTED)
                .withConstitutedOn(MeetingScenario.START.minusYears(2))
                .withRoster(Rosters.futian());
        return Obligation.of(
                        MembershipProcedure.PROCEDURE,
                        m,
                        Situation.on(MeetingScenario.START).under(rules).setting())
                .stream()
                .filter(o -> o.kind().equals("convene-regular-meeting")
                        && o.about().equals(type.value())
                        && o.openOn(MeetingScenario.START))
                .flatMap(o -> o.assignees().stream())
                .toList();
    }

    /** Futian's rules with a type of meeting that is due every year and convened by these. */
    private static WorkingRules convenedBy(MeetingTypeId type, Capacity... capacities) {
        RuleBook b = Rules.futian().book();
        return WorkingRules.of(b.withMeetingTypes(b.meetingTypes().stream()
                .map(t -> t.id().equals(type)
                        ? new MeetingType(
                                t.id(),
                                t.text(),
                                List.of(capacities),
                                t.presidedBy(),
                                t.presidedWhenEntrusted(),
                                Optional.of(Period.ofYears(1)),
                                t.settles(),
                                t.clause())
                        : t)
                .toList()));
    }
}

package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.meeting.MeetingProcedure.PROCEDURE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.jointmeeting.contract.procedure.Attempt;
import org.jointmeeting.contract.procedure.ProcedureContract;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Reading;
import org.junit.jupiter.api.Test;

/** What holds whatever anybody does to a meeting, whenever, on whichever roster. */
class MeetingLaws extends ProcedureContract<Meeting> {
    @Override
    protected Procedure<Meeting> procedure() {
        return PROCEDURE;
    }

    @Override
    protected World<Meeting> world(RandomGenerator random) {
        return new MeetingWorld(random);
    }

    @Override
    protected int numberOfLives() {
        return 1000;
    }

    @Override
    protected int attempts() {
        return 25;
    }

    /** Calling a meeting off gives up what it was to settle. */
    @Override
    protected Set<String> givingUp() {
        return Set.of("cancel");
    }

    @Test
    void a_special_coordination_meeting_never_declares_agreement_while_a_unit_objects() {
        everyAcceptance((a, accepted) -> {
            if (declaresAgreement(a, accepted)) {
                assertThat(a.in().rules().reads(Reading.AGREED_AS_DECLARED)
                                || TabledSubject.on(a.before().notice().agenda(), a.in())
                                        .allMatch(s -> s.matter().objecting().isEmpty()))
                        .isTrue();
            }
        });
    }

    @Test
    void minutes_settle_only_what_the_meetings_own_rung_settles() {
        everyAcceptance((a, accepted) -> {
            for (Consequence c : accepted.consequences()) {
                if (c.command() instanceof SettleAgreed) {
                    assertThat(Optional.of(c.mandate())
                                    .filter(SettlingMeeting.class::isInstance)
                                    .map(m -> ((SettlingMeeting) m).level()))
                            .isEqualTo(MeetingParties.type(a.before(), a.in())
                                    .orElseThrow()
                                    .settles());
                    assertThat(a.before().stage()).isEqualTo(MeetingStage.HELD);
                }
            }
        });
    }

    @Test
    void a_held_meeting_was_presided_over_and_everybody_invited_is_accounted_for() {
        everyAcceptance((a, accepted) -> {
            Meeting m = a.after();
            if (m.stage() == MeetingStage.HELD || m.stage() == MeetingStage.MINUTED) {
                assertThat(m.presider()).isPresent();
                assertThat(m.heldOn()).isPresent();
                assertThat(m.declarations()).hasSameSizeAs(m.notice().agenda());
                assertThat(m.attendance())
                        .extracting(Attendance::unit)
                        .isSubsetOf(m.notice().invited());
                if (!m.unsettled()) {
                    assertThat(m.attendance())
                            .extracting(Attendance::unit)
                            .containsExactlyInAnyOrderElementsOf(m.notice().invited());
                }
            }
        });
    }

    private void everyAcceptance(BiConsumer<Attempt<Meeting>, Accepted> law) {
        lives().forEach(life ->
                life.done().forEach(a -> law.accept(a, a.accepted().orElseThrow())));
    }

    private static boolean declaresAgreement(Attempt<Meeting> a, Accepted accepted) {
        boolean special = MeetingParties.type(a.before(), a.in())
                .map(type -> type.settles().equals(Optional.of(CoordinationLevel.SPECIAL)))
                .orElse(false);
        List<Declaration> declared = accepted.event() instanceof MeetingEvent.Closed closed
                ? closed.declarations()
                : accepted.event() instanceof MeetingEvent.Redeclared redeclared
                        ? redeclared.declarations()
                        : List.of();
        return special && declared.stream().anyMatch(d -> d.outcome().equals(ItemOutcome.AGREED));
    }
}

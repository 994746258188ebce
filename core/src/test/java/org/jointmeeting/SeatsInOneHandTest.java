package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Outcome;
import org.junit.jupiter.api.Test;

/** One clerk who takes seats: no article forbids it, and everybody concerned sees it. */
class SeatsInOneHandTest {
    private final District futian = District.futian();

    @Test
    void the_act_and_the_timeline_show_who_appointed_whom_that_it_is_oneself_and_which_unit_it_concerns() {
        futian.does(
                People.OFFICE_CLERK,
                new Relieve(People.liaisonOf(Units.FINANCE), Capacity.LIAISON, Units.FINANCE, futian.today()));
        Outcome.Accepted taken = futian.does(
                People.OFFICE_CLERK,
                new Appoint(People.OFFICE_CLERK, Capacity.LIAISON, Units.FINANCE, futian.today(), Optional.empty()));

        assertThat(taken.notices())
                .hasSize(2)
                .allSatisfy(n -> assertThat(n.details())
                        .extracting(Detail::kind, Detail::id)
                        .contains(tuple("person", People.OFFICE_CLERK.value()), tuple("unit", Units.FINANCE.value())));
        List<TimelineEntry> timeline =
                futian.meeting.timeline(MembershipProcedure.SUBJECT, 1, 100).items();
        TimelineEntry last = timeline.get(timeline.size() - 1);
        assertThat(last.person()).isEqualTo(People.OFFICE_CLERK);
        assertThat(last.notices()).isEqualTo(taken.notices());
        assertThat(last.event().json()).contains("\"person\":\"" + People.OFFICE_CLERK + "\"");
    }
}

package net.example.wheelchair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.rules.FutianRules;

/** Futian's joint meeting with loans handed over to it, and the few people whom these concern. */
final class Lending {
    static final PersonId CLERK = PersonId.of("office-clerk");
    static final PersonId CONVENER = PersonId.of("convener");
    static final PersonId LIAISON = PersonId.of("liaison-subdistrict");
    static final PersonId ASKING = PersonId.of("liaison-disabled-federation");
    static final UnitId SUBDISTRICT = FutianRules.draft().book().units().stream()
            .filter(u -> u.kind() == UnitKind.SUBDISTRICT_OFFICE)
            .findFirst()
            .orElseThrow()
            .id();
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Lending() {}

    static JointMeeting futian() {
        return JointMeeting.opening("futian")
                .procedure(LoanProcedure.PROCEDURE)
                .clock(Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai")))
                .roster(Roster.EMPTY
                        .with(appointed(CLERK, Capacity.OFFICE_STAFF, "office"))
                        .with(appointed(CONVENER, Capacity.CONVENER, "civil-affairs"))
                        .with(appointed(LIAISON, Capacity.LIAISON, SUBDISTRICT.value()))
                        .with(appointed(ASKING, Capacity.LIAISON, "disabled-federation")))
                .open();
    }

    private static Appointment appointed(PersonId person, Capacity capacity, String unit) {
        return new Appointment(person, capacity, UnitId.of(unit), LocalDate.of(2020, 1, 1), Optional.empty());
    }
}

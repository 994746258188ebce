package org.jointmeeting.membership;

import static org.jointmeeting.membership.MembershipProcedure.PROCEDURE;
import static org.jointmeeting.membership.MembershipScenario.START;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.contract.procedure.DecisionTableContract;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.Section;
import org.jointmeeting.contract.procedure.Trial;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.membership.MembershipCommand.CorrectEntry;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipCommand.RecordReading;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.membership.MembershipCommand.RevokeEntrustment;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;

/** Every stage, every step, every capacity, every kind of seat: {@code decision-table-membership.md} in the test resources. */
class MembershipDecisionTableTest extends DecisionTableContract<Membership> {
    private static final Section UNSTARTED = new Section(MembershipStage.UNSTARTED, "");
    private static final Section CONSTITUTED = new Section(MembershipStage.CONSTITUTED, "");
    private static final Section NO_OFFICE = new Section(MembershipStage.CONSTITUTED, "nobody left in the office");
    private static final PersonId NEWCOMER = PersonId.of("newcomer");
    private static final LocalDate END = START.plusDays(10);
    private static final String HOST = "HO";

    /** Who acts. */
    private static final Map<String, PersonId> ACTING = new LinkedHashMap<>();

    /** The seat to which somebody is appointed, or of which its holder is relieved. */
    private static final Map<String, Standing> SEATS = new LinkedHashMap<>();

    static {
        ACTING.put("GC", People.GENERAL_CONVENER);
        ACTING.put("CO", People.CONVENER);
        ACTING.put("OD", People.OFFICE_DIRECTOR);
        ACTING.put("OS", People.OFFICE_CLERK);
        ACTING.put("ME", People.memberOf(Units.FINANCE));
        ACTING.put("LI", People.liaisonOf(Units.FINANCE));
        ACTING.put("NO", People.NOBODY);
        ACTING.put(HOST, People.NOBODY);
        SEATS.put("L", new Standing(Capacity.LIAISON, Units.FINANCE));
        SEATS.put("F", new Standing(Capacity.LIAISON, Units.HEALTH));
        SEATS.put("M", new Standing(Capacity.MEMBER, Units.FINANCE));
        SEATS.put("C", new Standing(Capacity.CONVENER, Units.CIVIL_AFFAIRS));
        SEATS.put("S", new Standing(Capacity.OFFICE_STAFF, Units.OFFICE));
    }

    @Override
    protected Procedure<Membership> procedure() {
        return PROCEDURE;
    }

    @Override
    protected List<Section> sections() {
        return List.of(UNSTARTED, CONSTITUTED, NO_OFFICE);
    }

    @Override
    protected List<String> columns() {
        return List.copyOf(ACTING.keySet());
    }

    @Override
    protected List<String> letters() {
        return List.copyOf(SEATS.keySet());
    }

    @Override
    protected List<Trial<Membership>> trials(Section section, String column, String letter) {
        Standing seat = seat(letter);
        Membership m = composition(section, seat);
        Situation in = Situation.on(START)
                .about(MembershipProcedure.SUBJECT)
                .by(ACTING.getOrDefault(column, People.NOBODY))
                .afterEntries(5);
        return column.equals(HOST)
                ? Stream.<Mandate>of(new Founding(), new HostRestoration(), new HeldMeeting("M-1"))
                        .map(mandate ->
                                trial(m, in.with(MembershipScenario.HOST).mandatedBy(mandate), seat))
                        .toList()
                : List.of(trial(m, in.with(m.roster()), seat));
    }

    private static Standing seat(String letter) {
        return Optional.ofNullable(SEATS.get(letter)).orElseThrow();
    }

    private static Trial<Membership> trial(Membership m, Situation in, Standing seat) {
        return new Trial<>(m, Scene.of(in.setting()), step -> command(step.id(), seat));
    }

    /** Everybody in office; whoever holds the seat leaves it in ten days. */
    private static Membership composition(Section section, Standing seat) {
        if (section.equals(UNSTARTED)) {
            return Membership.UNSTARTED;
        }
        List<Appointment> all = Rosters.futian().appointments().stream()
                .filter(a -> section.equals(CONSTITUTED) || !a.unit().equals(Units.OFFICE))
                .map(a -> a.standing().equals(seat) ? a.endedOn(END) : a)
                .toList();
        Entrustment entrusted = new Entrustment(People.GENERAL_CONVENER, People.CONVENER, START, Optional.empty());
        return MembershipScenario.unstarted()
                .constitutedWith(new Roster(all, List.of(entrusted)))
                .membership();
    }

    private static MembershipCommand command(String step, Standing seat) {
        return switch (step) {
            case "constitute" -> new Constitute(Rosters.futian());
            case "appoint" -> new Appoint(NEWCOMER, seat.capacity(), seat.unit(), END, Optional.empty());
            case "relieve" -> new Relieve(holder(seat), seat.capacity(), seat.unit(), START.plusDays(5));
            case "restore-office" -> new RestoreOffice(NEWCOMER, Capacity.OFFICE_STAFF);
            case "entrust" -> new Entrust(People.CONVENER, START, Optional.empty());
            case "revoke-entrustment" -> new RevokeEntrustment(People.CONVENER, START);
            case "record-reading" -> new RecordReading(Question.TRIGGERS, "cumulative", "参照市里的答复。");
            case "note-meeting-held" -> new NoteMeetingHeld(MeetingTypeId.of("regular"), START);
            case "correct-entry" -> new CorrectEntry(1, "更正。");
            default -> throw new IllegalArgumentException("no sample command for " + step);
        };
    }

    private static PersonId holder(Standing seat) {
        return Rosters.futian().holders(seat, START).get(0);
    }
}

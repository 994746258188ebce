package org.jointmeeting.membership;

import static org.jointmeeting.membership.MembershipStage.CONSTITUTED;
import static org.jointmeeting.membership.MembershipStage.UNSTARTED;
import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.standingCheck;
import static org.jointmeeting.procedure.Guard.guard;
import static org.jointmeeting.provision.Clauses.ART_13;
import static org.jointmeeting.provision.Clauses.ART_3;
import static org.jointmeeting.provision.Clauses.ART_4_P2;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_4_P4;
import static org.jointmeeting.provision.Clauses.ART_6_I1;
import static org.jointmeeting.provision.Clauses.ART_8_I1_1;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.Term;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.membership.MembershipCommand.CorrectEntry;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipCommand.RecordReading;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.membership.MembershipCommand.RevokeEntrustment;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Guard;
import org.jointmeeting.procedure.Parties;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.Question;
import org.jointmeeting.rules.Seat;
import org.jointmeeting.rules.WorkingRules;

/** How the composition and the readings change (Articles 3, 4 and 13), top to bottom. */
public final class MembershipProcedure {

    /** The kind of its subject; there is one to a joint meeting. */
    public static final String KIND = "membership";

    /** The one subject of this kind. */
    public static final SubjectId SUBJECT = new SubjectId(KIND, "the-joint-meeting");

    /** The one subject of this kind, by its typed id. */
    public static final CaseId<Membership, MembershipCommand> ID = () -> SUBJECT;

    static final Set<Capacity> NAMED_BY_UNIT = EnumSet.of(Capacity.LIAISON, Capacity.CASE_OFFICER);

    /** The host itself, when it opens a joint meeting for the first time. */
    static final Party<Membership> HOST =
            Parties.act(Text.of("系统初始化", "the opening of the joint meeting"), Founding.class);

    /** The host itself, when nobody is left who could act for the office. */
    static final Party<Membership> RESTORING_HOST =
            Parties.act(Text.of("系统恢复", "the host, by its own authority"), HostRestoration.class);

    /** 联席会议办公室. */
    static final Party<Membership> OFFICE = Parties.office();

    /** Article 4, paragraph 3: a unit's leader in charge, for its own people. */
    static final Party<Membership> UNIT_LEADER = Parties.of(
            Text.of("成员单位分管负责同志", "a unit's member"),
            List.of(Capacity.MEMBER),
            (m, in) -> in.rules().book().units().stream()
                    .filter(Unit::isMember)
                    .map(Unit::id)
                    .toList());

    /** 总召集人. */
    static final Party<Membership> GENERAL_CONVENER =
            Parties.rank(Capacity.GENERAL_CONVENER.text(), List.of(Capacity.GENERAL_CONVENER));

    /** The close of a meeting. */
    static final Party<Membership> MEETING = Parties.act(Text.of("会议召开", "a meeting that was held"), HeldMeeting.class);

    /** Article 3, Article 4: the joint meeting is constituted with its founding roster. */
    static final Step<Membership, Constitute> CONSTITUTE = step(
                    "constitute", "组成联席会议", "constitute the joint meeting", Constitute.class)
            .from(UNSTARTED)
            .by(HOST)
            .checks(
                    check(
                            MembershipRefusal.NO_SUCH_SEAT,
                            ART_4_P3,
                            (m, c, as, in) -> seatless(c.roster(), in.rules()).isEmpty(),
                            (m, c, as, in) -> seatless(c.roster(), in.rules())),
                    check(
                            MembershipRefusal.SEAT_TAKEN,
                            ART_4_P3,
                            (m, c, as, in) -> crowded(c.roster(), in.rules()).isEmpty(),
                            (m, c, as, in) -> crowded(c.roster(), in.rules())),
                    check(
                            MembershipRefusal.END_BEFORE_BEGINNING,
                            ART_4_P3,
                            (m, c, as, in) ->
                                    c.roster().appointments().stream().allMatch(a -> Term.ordered(a.from(), a.until()))
                                            && c.roster().entrustments().stream()
                                                    .allMatch(e -> Term.ordered(e.from(), e.until()))),
                    check(
                            MembershipRefusal.ALREADY_APPOINTED,
                            ART_4_P3,
                            (m, c, as, in) -> appointedTwice(c.roster()).isEmpty(),
                            (m, c, as, in) -> appointedTwice(c.roster())),
                    check(
                            MembershipRefusal.NOT_A_CONVENER,
                            ART_4_P2,
                            (m, c, as, in) -> c.roster().entrustments().stream()
                                    .allMatch(e -> convenes(c.roster(), e.to(), e.from())),
                            (m, c, as, in) -> c.roster().entrustments().stream()
                                    .filter(e -> !convenes(c.roster(), e.to(), e.from()))
                                    .map(e -> Detail.value("person", e.to()))
                                    .toList()))
            .to(CONSTITUTED)
            .under(ART_3)
            .records(t -> new MembershipEvent.Constituted(t.command().roster()));

    /** Article 4, paragraph 3: the office records appointments; a unit names its own liaison. */
    static final Step<Membership, Appoint> APPOINT = step("appoint", "任命（指定）", "appoint", Appoint.class)
            .from(CONSTITUTED)
            .by(OFFICE, UNIT_LEADER)
            .checks(
                    ownUnit(Appoint::unit),
                    ownLiaison(Appoint::capacity),
                    check(
                            MembershipRefusal.NO_SUCH_SEAT,
                            ART_4_P3,
                            (m, c, as, in) ->
                                    in.rules().seat(c.capacity(), c.unit()).isPresent(),
                            (m, c, as, in) -> List.of(Detail.party(new Standing(c.capacity(), c.unit()), in.rules()))),
                    check(
                            MembershipRefusal.END_BEFORE_BEGINNING,
                            ART_4_P3,
                            (m, c, as, in) -> Term.ordered(c.from(), c.until())),
                    check(
                            MembershipRefusal.ALREADY_APPOINTED,
                            ART_4_P3,
                            (m, c, as, in) -> holding(m.roster(), c)
                                    .noneMatch(a -> a.person().equals(c.person()))),
                    check(
                            MembershipRefusal.SEAT_TAKEN,
                            ART_4_P3,
                            (m, c, as, in) -> hasRoom(m.roster(), c, in.rules()),
                            (m, c, as, in) -> holding(m.roster(), c)
                                    .map(a -> Detail.value("person", a.person()))
                                    .toList()))
            .under(ART_4_P3)
            .records(t -> new MembershipEvent.Appointed(new Appointment(
                    t.command().person(),
                    t.command().capacity(),
                    t.command().unit(),
                    t.command().from(),
                    t.command().until())));

    /** Article 4, paragraph 4; Article 6: somebody is left to act for the office, without whom nobody could be appointed. */
    static final Check<Membership, Relieve> OFFICE_STAYS_FILLED = check(
            MembershipRefusal.LAST_OF_THE_OFFICE,
            ART_4_P4,
            (m, c, as, in) -> !in.current().officeStandings().contains(new Standing(c.capacity(), c.unit()))
                    || officeFilled(
                            m.roster().relieved(c.person(), new Standing(c.capacity(), c.unit()), c.from()),
                            c.from(),
                            in));

    /** Article 4, paragraph 3: the office records who was relieved; a unit changes its own liaison. */
    static final Step<Membership, Relieve> RELIEVE = step("relieve", "免去", "relieve", Relieve.class)
            .from(CONSTITUTED)
            .by(OFFICE, UNIT_LEADER)
            .checks(
                    ownUnit(Relieve::unit),
                    ownLiaison(Relieve::capacity),
                    check(
                            MembershipRefusal.NOT_APPOINTED,
                            ART_4_P3,
                            (m, c, as, in) -> m.roster().appointments().stream()
                                    .anyMatch(a -> a.person().equals(c.person())
                                            && a.standing().equals(new Standing(c.capacity(), c.unit()))
                                            && a.meets(c.from(), Optional.empty()))),
                    OFFICE_STAYS_FILLED)
            .under(ART_4_P3)
            .records(t -> new MembershipEvent.Relieved(
                    t.command().person(),
                    new Standing(t.command().capacity(), t.command().unit()),
                    t.command().from()));

    /** Nobody can act for the office today. */
    static final Guard<Membership> OFFICE_EMPTY =
            guard(MembershipRefusal.OFFICE_IS_FILLED, ART_4_P4, (m, in) -> !officeFilled(m.roster(), in.today(), in));

    /** Where the office has run empty, only the host can fill it again; the register shows that it did. */
    static final Step<Membership, RestoreOffice> RESTORE_OFFICE = step(
                    "restore-office", "恢复办公室人员", "restore the office", RestoreOffice.class)
            .from(CONSTITUTED)
            .by(RESTORING_HOST)
            .needs(OFFICE_EMPTY)
            .checks(check(
                    MembershipRefusal.NOT_OF_THE_OFFICE,
                    ART_4_P4,
                    (m, c, as, in) -> officeSeat(c.capacity(), in).isPresent(),
                    (m, c, as, in) -> in.current().officeStandings().stream()
                            .map(s -> Detail.party(s, in.current()))
                            .toList()))
            .under(ART_4_P4)
            .records(t -> new MembershipEvent.OfficeRestored(new Appointment(
                    t.command().person(),
                    t.command().capacity(),
                    officeSeat(t.command().capacity(), t.in()).orElseThrow().unit(),
                    t.today(),
                    Optional.empty())));

    /** Article 4, paragraph 2: the general convener entrusts a convener with presiding. */
    static final Step<Membership, Entrust> ENTRUST = step("entrust", "委托主持", "entrust with presiding", Entrust.class)
            .from(CONSTITUTED)
            .by(GENERAL_CONVENER)
            .checks(
                    check(
                            MembershipRefusal.END_BEFORE_BEGINNING,
                            ART_4_P2,
                            (m, c, as, in) -> Term.ordered(c.from(), c.until())),
                    check(
                            MembershipRefusal.NOT_A_CONVENER,
                            ART_4_P2,
                            (m, c, as, in) -> convenes(m.roster(), c.to(), c.from()),
                            (m, c, as, in) -> List.of(Detail.value("person", c.to()))))
            .under(ART_4_P2)
            .records(t -> new MembershipEvent.Entrusted(new Entrustment(
                    t.in().actor().person(),
                    t.command().to(),
                    t.command().from(),
                    t.command().until())));

    /** Article 4, paragraph 2: the general convener revokes an entrustment. */
    static final Step<Membership, RevokeEntrustment> REVOKE_ENTRUSTMENT = step(
                    "revoke-entrustment", "撤销委托", "revoke an entrustment", RevokeEntrustment.class)
            .from(CONSTITUTED)
            .by(GENERAL_CONVENER)
            .checks(check(
                    MembershipRefusal.NOT_ENTRUSTED,
                    ART_4_P2,
                    (m, c, as, in) -> entrusted(m.roster(), c.to(), c.from()),
                    (m, c, as, in) -> List.of(Detail.value("person", c.to()))))
            .under(ART_4_P2)
            .records(t -> new MembershipEvent.EntrustmentRevoked(
                    t.command().to(), t.command().from()));

    /** Article 13: the office interprets the rules. */
    static final Step<Membership, RecordReading> RECORD_READING = step(
                    "record-reading", "登记条文理解", "record a reading of the rules", RecordReading.class)
            .from(CONSTITUTED)
            .by(OFFICE)
            .checks(
                    check(
                            MembershipRefusal.NO_OTHER_READING,
                            ART_13,
                            (m, c, as, in) -> c.question().reading(c.reading()).isPresent()
                                    && c.question().switchable(),
                            (m, c, as, in) -> readings(c.question())),
                    check(
                            MembershipRefusal.SAME_READING,
                            ART_13,
                            (m, c, as, in) -> c.question()
                                    .reading(c.reading())
                                    .filter(in.rules()::reads)
                                    .isEmpty()))
            .under(ART_13)
            .records(t -> new MembershipEvent.ReadingRecorded(
                    t.command().question(), t.command().reading(), t.command().reason()));

    /** Article 8(1): from the day a meeting was held the next one's due day counts. */
    static final Step<Membership, NoteMeetingHeld> NOTE_MEETING_HELD = step(
                    "note-meeting-held", "登记会议召开", "note that a meeting was held", NoteMeetingHeld.class)
            .from(CONSTITUTED)
            .by(MEETING)
            .under(ART_8_I1_1)
            .records(t -> new MembershipEvent.MeetingNoted(
                    t.command().meetingType(), t.command().heldOn()));

    /** Article 6(1): the office keeps the register; it corrects clerical errors by a further entry. */
    static final Step<Membership, CorrectEntry> CORRECT_ENTRY = step(
                    "correct-entry", "更正登记", "correct an entry of the register", CorrectEntry.class)
            .from(CONSTITUTED)
            .by(OFFICE)
            .checks(check(
                    MembershipRefusal.NO_SUCH_ENTRY,
                    ART_6_I1,
                    (m, c, as, in) -> c.entry() <= in.registerEntries(),
                    (m, c, as, in) -> List.of(Detail.value("entry", c.entry()))))
            .under(ART_6_I1)
            .records(t -> new MembershipEvent.EntryCorrected(
                    t.command().entry(), t.command().correction()));

    /** Everything that changes the composition and the readings, top to bottom. */
    static final List<Step<Membership, ?>> STEPS = List.of(
            CONSTITUTE,
            APPOINT,
            RELIEVE,
            RESTORE_OFFICE,
            ENTRUST,
            REVOKE_ENTRUSTMENT,
            RECORD_READING,
            NOTE_MEETING_HELD,
            CORRECT_ENTRY);

    /** The procedure. */
    public static final Procedure<Membership> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("联席会议组成", "composition"), Membership.class, Membership.UNSTARTED, Membership::at)
            .steps(STEPS)
            .owes(MembershipOwed.ALL)
            .of(MembershipCommand.class, MembershipEvent.class);

    private MembershipProcedure() {}

    private static <C extends Command> StepBuilder<Membership, MembershipStage, C> step(
            String id, String zh, String en, Class<C> command) {
        return new StepBuilder<>(id, Text.of(zh, en), command);
    }

    /** A unit's leader acts for the own unit only; the office for all. */
    private static <C> Check<Membership, C> ownUnit(java.util.function.Function<C, UnitId> unit) {
        return standingCheck(
                MembershipRefusal.NOT_OWN_UNIT,
                ART_4_P3,
                (m, c, as, in) -> isOffice(as, in) || as.unit().equals(unit.apply(c)),
                (m, c, as, in) -> List.of(Detail.unit(unit.apply(c), in.rules())));
    }

    /** A unit names its liaison and case officers; its leader in charge is named to the office. */
    private static <C> Check<Membership, C> ownLiaison(java.util.function.Function<C, Capacity> capacity) {
        return standingCheck(
                MembershipRefusal.ONLY_LIAISONS,
                ART_4_P3,
                (m, c, as, in) -> isOffice(as, in) || NAMED_BY_UNIT.contains(capacity.apply(c)),
                (m, c, as, in) -> List.of(Detail.item("capacity", capacity.apply(c))));
    }

    private static boolean officeFilled(Roster roster, LocalDate day, Setting in) {
        return in.current().officeStandings().stream()
                .anyMatch(s -> !roster.holders(s, day).isEmpty());
    }

    private static Optional<Standing> officeSeat(Capacity capacity, Setting in) {
        return in.current().officeStandings().stream()
                .filter(s -> s.capacity() == capacity)
                .findFirst();
    }

    private static boolean isOffice(Standing as, Setting in) {
        return in.current().officeStandings().contains(as);
    }

    private static Stream<Appointment> holding(Roster roster, Appoint c) {
        Standing standing = new Standing(c.capacity(), c.unit());
        return roster.appointments().stream()
                .filter(a -> a.standing().equals(standing) && a.meets(c.from(), c.until()));
    }

    private static boolean hasRoom(Roster roster, Appoint c, WorkingRules rules) {
        Optional<Integer> atMost = rules.seat(c.capacity(), c.unit()).flatMap(Seat::atMost);
        return atMost.isEmpty()
                || Stream.concat(Stream.of(c.from()), holding(roster, c).map(Appointment::from))
                        .filter(day -> !day.isBefore(c.from()))
                        .allMatch(day ->
                                holding(roster, c).filter(a -> a.holdsOn(day)).count() < atMost.get());
    }

    private static boolean entrusted(Roster roster, PersonId to, LocalDate from) {
        return roster.entrustments().stream()
                .anyMatch(e -> e.to().equals(to)
                        && (e.until().isEmpty() || from.isBefore(e.until().get())));
    }

    private static List<Detail> seatless(Roster roster, WorkingRules rules) {
        return roster.appointments().stream()
                .filter(a -> rules.seat(a.capacity(), a.unit()).isEmpty())
                .map(a -> Detail.party(a.standing(), rules))
                .distinct()
                .toList();
    }

    private static List<Detail> crowded(Roster roster, WorkingRules rules) {
        return roster.appointments().stream()
                .filter(a -> {
                    Optional<Integer> atMost =
                            rules.seat(a.capacity(), a.unit()).flatMap(Seat::atMost);
                    long atOnce = roster.appointments().stream()
                            .filter(b -> b.standing().equals(a.standing()) && b.holdsOn(a.from()))
                            .count();
                    return atMost.isPresent() && atOnce > atMost.get();
                })
                .map(a -> Detail.party(a.standing(), rules))
                .distinct()
                .toList();
    }

    private static boolean convenes(Roster roster, PersonId person, LocalDate day) {
        return roster.holds(person, Capacity.CONVENER, day) || roster.holds(person, Capacity.DEPUTY_CONVENER, day);
    }

    /** The same person in the same seat twice at a time. */
    private static List<Detail> appointedTwice(Roster roster) {
        return roster.appointments().stream()
                .filter(a -> roster.appointments().stream()
                                .filter(b -> b.person().equals(a.person())
                                        && b.standing().equals(a.standing())
                                        && b.holdsOn(a.from()))
                                .count()
                        > 1)
                .map(a -> Detail.value("person", a.person()))
                .distinct()
                .toList();
    }

    private static List<Detail> readings(Question question) {
        return question.readings().stream()
                .map(r -> Detail.value("reading", r.id()))
                .toList();
    }
}

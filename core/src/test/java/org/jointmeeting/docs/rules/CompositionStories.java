package org.jointmeeting.docs.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.Founding;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.membership.MembershipCommand.CorrectEntry;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.RecordReading;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.rules.book.Question;

/** Acts on the composition, the readings and the register (Articles 4, 6(1) and 13). */
final class CompositionStories {
    static final LocalDate TODAY = PolicyScenario.START;
    private static final PersonId NEW_LIAISON = PersonId.of("new-liaison-health");

    private CompositionStories() {}

    static void tell(Consumer<Executed> shown) {
        founding(shown);
        entrusting(shown);
        appointing(shown);
        correcting(shown);
        interpreting(shown);
    }

    static Membership constituted() {
        return JointMeeting.opening("futian").roster(Rosters.futian()).open().membership();
    }

    private static Case<Membership> composition(Consumer<Executed> shown) {
        return new Case<>(
                MembershipProcedure.PROCEDURE,
                constituted(),
                Situation.on(TODAY).about(MembershipProcedure.SUBJECT).afterEntries(12),
                shown);
    }

    private static void founding(Consumer<Executed> shown) {
        PersonId host = PersonId.of("host");
        Situation around = Situation.on(TODAY).about(MembershipProcedure.SUBJECT);
        Constitute constitute = new Constitute(Rosters.futian());
        new Case<>(MembershipProcedure.PROCEDURE, Membership.UNSTARTED, around, shown)
                .shows("art3", People.OFFICE_DIRECTOR, constitute, "由办公室主任组成", "the office director tries to do it")
                .shows(
                        "art3",
                        around.with(Roster.EMPTY.with(Rosters.appointed(host, Capacity.HOST, Units.OFFICE)))
                                .by(host)
                                .mandatedBy(new Founding()),
                        constitute,
                        "系统首次启用时，按规则所列席位登记首批人员",
                        "when it is opened for the first time, with its first people in the seats of the rule book");
    }

    private static void entrusting(Consumer<Executed> shown) {
        Entrust entrust = new Entrust(People.CONVENER, TODAY, Optional.of(TODAY.plusDays(30)));
        composition(shown)
                .shows("art4-p2", People.GENERAL_CONVENER, entrust, "委托召集人主持，为期三十日", "the convener, for thirty days")
                .shows("art4-p2", People.OFFICE_DIRECTOR, entrust, "由办公室主任代为委托", "the office director tries to do it");
    }

    private static void appointing(Consumer<Executed> shown) {
        Appoint liaison = new Appoint(NEW_LIAISON, Capacity.LIAISON, Units.HEALTH, TODAY, Optional.empty());
        composition(shown)
                .shows(
                        "art4-p3",
                        People.memberOf(Units.HEALTH),
                        liaison,
                        "指定本单位新的联络员，而原联络员尚未免去",
                        "a new liaison of the own unit while another is still in office")
                .does(
                        People.memberOf(Units.HEALTH),
                        new Relieve(People.liaisonOf(Units.HEALTH), Capacity.LIAISON, Units.HEALTH, TODAY))
                .shows(
                        "art4-p3",
                        People.memberOf(Units.HEALTH),
                        liaison,
                        "原联络员免去后再指定",
                        "the same after the former liaison was relieved");
    }

    private static void correcting(Consumer<Executed> shown) {
        composition(shown)
                .shows(
                        "art6-i1",
                        People.OFFICE_DIRECTOR,
                        new CorrectEntry(7, "文号应为〔2026〕2号。"),
                        "更正登记簿第7条的文号",
                        "the document number in entry 7")
                .shows(
                        "art6-i1",
                        People.OFFICE_DIRECTOR,
                        new CorrectEntry(99, "文号应为〔2026〕2号。"),
                        "更正登记簿中并不存在的第99条",
                        "an entry 99 that the register does not have");
    }

    private static void interpreting(Consumer<Executed> shown) {
        RecordReading cumulative = new RecordReading(Question.TRIGGERS, "cumulative", "经研究，三种情形应同时具备。");
        composition(shown)
                .shows(
                        "art13",
                        People.OFFICE_DIRECTOR,
                        cumulative,
                        "解释为第十一条三种情形须同时具备",
                        "the three cases of Article 11 are to be read as all required")
                .shows(
                        "art13",
                        People.liaisonOf(Units.CIVIL_AFFAIRS),
                        cumulative,
                        "由民政局联络员作出同一解释",
                        "the liaison of civil affairs tries the same");
    }
}

package org.jointmeeting.membership;

import static org.jointmeeting.membership.MembershipStage.CONSTITUTED;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_4_P4;
import static org.jointmeeting.provision.Clauses.ART_8_I1_1;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.Term;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.OwedBuilder;
import org.jointmeeting.procedure.Owing;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.MeetingType;

/** What the composition asks of people: vacant seats and an office that runs empty (Article 4), meetings that are due (Article 8(1)). */
final class MembershipOwed {

    /** Article 4, paragraph 3: a vacant seat is filled by whoever may appoint to it. */
    static final Owed<Membership> FILL_SEAT = owed("fill-seat", "落实席位人选", "fill the seat")
            .in(CONSTITUTED)
            .each(Vacancies::of)
            .under(ART_4_P3)
            .metBy(Article4Steps.APPOINT);

    /** Article 4, paragraph 4: while somebody can still act for the office, they see to it that somebody can afterwards. */
    static final Owed<Membership> FILL_OFFICE = owed("fill-office", "补足办公室人员", "keep the office filled")
            .in(CONSTITUTED)
            .each((m, in) -> Office.lastTerms(m.roster(), in.current()).stream()
                    .filter(last -> !Term.ended(last.until(), in.today()))
                    .map(last -> runningOut(last, m, in))
                    .toList())
            .under(ART_4_P4)
            .metBy(Article4Steps.APPOINT);

    /** Article 8(1)1: a meeting of fixed frequency is due. It is met by convening one, which the close of it notes here. */
    static final Owed<Membership> CONVENE_REGULAR_MEETING = owed(
                    "convene-regular-meeting", "召集例会", "convene the regular meeting")
            .in(CONSTITUTED)
            .each((m, in) -> in.rules().book().meetingTypes().stream()
                    .filter(t -> t.every().isPresent())
                    .map(t -> due(t, m, in))
                    .toList())
            .under(ART_8_I1_1)
            .metBy(Article8Steps.NOTE_MEETING_HELD);

    /** Everything that the composition can ask. */
    static final List<Owed<Membership>> ALL = List.of(FILL_SEAT, FILL_OFFICE, CONVENE_REGULAR_MEETING);

    private MembershipOwed() {}

    private static OwedBuilder<Membership, MembershipStage> owed(String id, String zh, String en) {
        return new OwedBuilder<>(id, Text.of(zh, en), Membership::constitutedOn);
    }

    private static Owing runningOut(Appointment last, Membership m, Setting in) {
        LocalDate empty = last.until().orElseThrow();
        LocalDate since = last.from().isAfter(m.constitutedOn()) ? last.from() : m.constitutedOn();
        return new Owing(
                empty.toString(),
                in.current().officeStandings(),
                since,
                Optional.of(empty),
                Optional.of(empty.minusDays(1)),
                ART_4_P4);
    }

    private static Owing due(MeetingType type, Membership m, Setting in) {
        LocalDate due = m.lastHeld(type.id())
                .orElse(m.constitutedOn())
                .plus(type.every().orElseThrow());
        return new Owing(
                type.id().value(), conveners(type, in.rules()), due, Optional.empty(), Optional.of(due), ART_8_I1_1);
    }

    private static List<Standing> conveners(MeetingType type, WorkingRules rules) {
        return rules.book().seats().stream()
                .filter(s ->
                        type.convenedBy().contains(s.capacity()) && s.unit().isPresent())
                .map(s -> new Standing(s.capacity(), s.unit().orElseThrow()))
                .toList();
    }
}

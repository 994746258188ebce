package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_6_I2;
import static org.jointmeeting.provision.Clauses.ART_6_I3;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;

/** What the minutes and their resolutions must satisfy (Article 6(2) and (3)). */
final class MinutesChecks {

    /** The minutes say something on each item of the agenda, once. */
    static final Check<Meeting, IssueMinutes> COVER_AGENDA = check(
            MeetingRefusal.ITEMS_NOT_COVERED,
            ART_6_I2,
            (m, c, as, in) -> m.covers(c.items().stream().map(MinutesItem::item).toList()));

    /** The minutes report what was declared. */
    static final Check<Meeting, IssueMinutes> AS_DECLARED = check(
            MeetingRefusal.OUTCOME_NOT_AS_DECLARED,
            ART_6_I2,
            (m, c, as, in) -> c.items().stream().allMatch(i -> asDeclared(m, i)),
            (m, c, as, in) -> otherwise(m, c));

    /** The procedures of the subjects still know what was declared; otherwise it is declared anew. */
    static final Check<Meeting, IssueMinutes> OUTCOMES_STILL_KNOWN = check(
            MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT,
            ART_11_I2,
            (m, c, as, in) -> noLongerKnown(m, in).isEmpty(),
            (m, c, as, in) -> ItemOutcomes.choices(noLongerKnown(m, in), in));

    /** Resolutions are numbered and belong to an item. */
    static final Check<Meeting, IssueMinutes> RESOLUTIONS_NUMBERED = check(
            MeetingRefusal.RESOLUTIONS_NOT_NUMBERED,
            ART_6_I3,
            (m, c, as, in) -> Listed.fromOne(
                            c.resolutions().stream().map(Resolution::number).toList())
                    && c.resolutions().stream()
                            .allMatch(r -> r.item() <= m.notice().agenda().size()));

    /** Article 6(3), Article 7(7): the unit that carries a resolution out exists. */
    static final Check<Meeting, IssueMinutes> RESPONSIBLE_UNITS_KNOWN = check(
            MeetingRefusal.RESPONSIBLE_UNIT_UNKNOWN,
            ART_6_I3,
            (m, c, as, in) -> c.resolutions().stream()
                    .allMatch(r -> in.rules().unit(r.responsible()).isPresent()),
            (m, c, as, in) -> c.resolutions().stream()
                    .filter(r -> in.rules().unit(r.responsible()).isEmpty())
                    .map(r -> Detail.unit(r.responsible(), in.rules()))
                    .toList());

    /** A resolution is due after the meeting. */
    static final Check<Meeting, IssueMinutes> RESOLUTIONS_DUE_AFTER = check(
            MeetingRefusal.RESOLUTION_DUE_IN_PAST,
            ART_6_I3,
            (m, c, as, in) -> c.resolutions().stream()
                    .allMatch(r -> r.due().isEmpty() || !r.due().get().isBefore(heldOn(m, in))));

    private MinutesChecks() {}

    private static boolean asDeclared(Meeting m, MinutesItem item) {
        return m.declarations().contains(new Declaration(item.item(), item.outcome()));
    }

    /** The items of which the minutes say something else than was declared; by number alone where the agenda has no such item. */
    private static List<Detail> otherwise(Meeting m, IssueMinutes minutes) {
        return minutes.items().stream()
                .filter(i -> !asDeclared(m, i))
                .map(i -> m.notice().agenda().stream()
                        .filter(item -> item.number() == i.item())
                        .findFirst()
                        .map(item -> item.named(List.of()))
                        .orElseGet(() -> Detail.value("agenda-item", i.item())))
                .toList();
    }

    /** Subjects that no longer await the meeting are not settled by it, whatever was declared. */
    private static List<AgendaItem> noLongerKnown(Meeting m, Setting in) {
        return ItemOutcomes.notForSubjects(m, m.declarations(), in).stream()
                .filter(i -> i.about()
                        .flatMap(id -> TabledSubject.of(id, in))
                        .filter(s -> s.awaitsThis(in))
                        .isPresent())
                .toList();
    }

    private static LocalDate heldOn(Meeting m, Setting in) {
        return m.heldOn().orElse(in.today());
    }
}

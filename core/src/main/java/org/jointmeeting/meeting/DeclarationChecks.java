package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_4_P2;

import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Tabling.AgendaOutcome;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.Reading;

/** What the presider's declarations must satisfy, whichever command brings them. */
final class DeclarationChecks {

    /** Something is declared on each item, once. */
    static final Check<Meeting, DeclaringCommand> ITEMS_COVERED = check(
            MeetingRefusal.ITEMS_NOT_COVERED,
            ART_4_P2,
            (m, c, as, in) ->
                    m.covers(c.declarations().stream().map(Declaration::item).toList()));

    /** The meeting knows the outcomes of items about no subject. */
    static final Check<Meeting, DeclaringCommand> OUTCOMES_KNOWN = check(
            MeetingRefusal.OUTCOME_UNKNOWN,
            ART_4_P2,
            (m, c, as, in) -> ItemOutcomes.unknown(m, c.declarations(), in).isEmpty(),
            (m, c, as, in) -> ItemOutcomes.choices(ItemOutcomes.unknown(m, c.declarations(), in), in));

    /** Article 11(2) and (3): of a subject its procedure knows the outcome, or it is adjourned. */
    static final Check<Meeting, DeclaringCommand> OUTCOMES_FOR_SUBJECTS = check(
            MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT,
            ART_11_I2,
            (m, c, as, in) ->
                    ItemOutcomes.notForSubjects(m, c.declarations(), in).isEmpty(),
            (m, c, as, in) -> ItemOutcomes.choices(ItemOutcomes.notForSubjects(m, c.declarations(), in), in));

    /** Article 11(2), as agreement is read: at a special coordination meeting nobody objects any more. */
    static final Check<Meeting, DeclaringCommand> NO_OBJECTION_OUTSTANDING = check(
            MeetingRefusal.OBJECTION_OUTSTANDING_AT_MEETING,
            ART_11_I2,
            (m, c, as, in) -> objecting(m, c, in).isEmpty(),
            (m, c, as, in) -> objecting(m, c, in).stream()
                    .map(u -> Detail.unit(u, in.rules()))
                    .toList());

    /** All of them. */
    static final List<Check<Meeting, DeclaringCommand>> ALL =
            List.of(ITEMS_COVERED, OUTCOMES_KNOWN, OUTCOMES_FOR_SUBJECTS, NO_OBJECTION_OUTSTANDING);

    private DeclarationChecks() {}

    private static List<UnitId> objecting(Meeting m, DeclaringCommand c, Setting in) {
        if (!settlesSpecially(m, in) || !in.rules().reads(Reading.AGREED_WITHOUT_OBJECTION)) {
            return List.of();
        }
        return c.declarations().stream()
                .flatMap(d -> objecting(m, d, in).stream())
                .distinct()
                .toList();
    }

    private static List<UnitId> objecting(Meeting m, Declaration d, Setting in) {
        return m.subjectOf(d.item())
                .flatMap(id -> TabledSubject.of(id, in))
                .filter(s -> s.outcome(d.outcome())
                        .filter(AgendaOutcome::needsNoObjection)
                        .isPresent())
                .map(s -> s.matter().objecting())
                .orElse(List.of());
    }

    private static boolean settlesSpecially(Meeting m, Setting in) {
        return MeetingParties.type(m, in)
                .flatMap(MeetingType::settles)
                .filter(level -> level == CoordinationLevel.SPECIAL)
                .isPresent();
    }
}

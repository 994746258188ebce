package org.jointmeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipWarnings;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.StateDiagram;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.worklist.Obligation;

/** What can be asked of a joint meeting without acting: what may be done, what must be, how things stand. */
final class Asking {
    private final Workshop shop;
    private final Acting acting;
    private final Clock clock;

    Asking(Workshop shop, Acting acting, Clock clock) {
        this.shop = shop;
        this.acting = acting;
        this.clock = clock;
    }

    List<AvailableAction> available(PersonId person, SubjectId subject) {
        return acting.begin(Set.of(subject), Optional.empty()).available(person, subject);
    }

    Optional<Notice> waitsFor(SubjectId subject) {
        return acting.begin(Set.of(subject), Optional.empty()).waitsFor(subject);
    }

    Membership membership() {
        return acting.begin(Set.of(), Optional.empty()).membership();
    }

    List<Notice> warnings() {
        return MembershipWarnings.of(membership(), rules(), LocalDate.now(clock));
    }

    Optional<Subject> state(SubjectId subject) {
        return shop.state(subject).map(Remembered.State::state);
    }

    WorkingRules rules() {
        return shop.editions().of(Optional.empty(), membership().recordedReadings());
    }

    Page<Obligation> worklist(PersonId person, Optional<String> after, int limit) {
        Page.checkedLimit(limit);
        LocalDate today = LocalDate.now(clock);
        Actor actor = membership().roster().actor(person, today);
        return actor.standings().isEmpty()
                ? new Page<>(List.of(), Optional.empty())
                : obligations(new ObligationQuery(
                        today, actor.standings(), Optional.empty(), Optional.empty(), after, limit));
    }

    Page<Obligation> worklist(UnitId unit, Optional<String> after, int limit) {
        LocalDate today = LocalDate.now(clock);
        return obligations(new ObligationQuery(today, List.of(), Optional.of(unit), Optional.empty(), after, limit));
    }

    Page<Obligation> obligations(ObligationQuery query) {
        return shop.store().obligations(shop.jointMeeting(), query);
    }

    String diagram(SubjectId subject, Language language) {
        Procedure<?> procedure = shop.procedures().of(subject.kind());
        Optional<Stage> current = state(subject).map(Subject::stage);
        return StateDiagram.mermaid(procedure, language, current);
    }
}

package org.jointmeeting.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SubjectId;

/** Which outcomes an agenda item can have: those of its subject's procedure and to be adjourned, or those of the meeting's own. */
final class ItemOutcomes {
    private ItemOutcomes() {}

    /** The items about no subject on which something is declared that the meeting does not know. */
    static List<AgendaItem> unknown(Meeting m, List<Declaration> declared, Setting in) {
        return faulty(m, declared, in, i -> i.about().isEmpty());
    }

    /** The items about a subject on which something is declared that its procedure does not know. */
    static List<AgendaItem> notForSubjects(Meeting m, List<Declaration> declared, Setting in) {
        return faulty(m, declared, in, i -> i.about().isPresent());
    }

    /** The items, each with the outcomes that it can have. */
    static List<Detail> choices(List<AgendaItem> items, Setting in) {
        return items.stream().map(i -> i.named(choices(i, in))).toList();
    }

    private static List<AgendaItem> faulty(
            Meeting m, List<Declaration> declared, Setting in, Predicate<AgendaItem> which) {
        return m.notice().agenda().stream()
                .filter(which)
                .filter(i -> declared.stream().anyMatch(d -> d.item() == i.number() && !canHave(i, d.outcome(), in)))
                .toList();
    }

    private static boolean canHave(AgendaItem item, ItemOutcome outcome, Setting in) {
        return choices(item, in).stream().anyMatch(c -> c.id().equals(outcome.value()));
    }

    private static List<Detail> choices(AgendaItem item, Setting in) {
        return item.about()
                .map(subject -> ofSubject(subject, in))
                .orElseGet(() -> Arrays.stream(OwnOutcome.values()).map(ItemOutcomes::choice))
                .toList();
    }

    private static Stream<Detail> ofSubject(SubjectId subject, Setting in) {
        return Stream.concat(
                TabledSubject.of(subject, in).stream()
                        .flatMap(s -> s.tabling().outcomes().stream())
                        .map(o -> new Detail("outcome", o.id(), o.text())),
                Stream.of(choice(OwnOutcome.ADJOURNED)));
    }

    private static Detail choice(OwnOutcome own) {
        return Detail.item("outcome", own);
    }
}

package org.jointmeeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Bearing;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.StoredSubject;

/**
 * What was done on a subject, in words: its own entries, those that bear on it, such as the correction of one of them, and while it was
 * under way the other readings of unclear places on which its procedure turns (Article 13).
 */
final class Timelines {
    private final Workshop shop;

    Timelines(Workshop shop) {
        this.shop = shop;
    }

    Page<TimelineEntry> of(SubjectId subject, long from, int limit) {
        Procedure<?> procedure = shop.procedures().of(subject.kind());
        Optional<StoredSubject> stored = shop.store().load(shop.jointMeeting(), subject);
        if (stored.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        // A case is cited by the edition that it runs under.
        WorkingRules rules = shop.editions()
                .of(shop.remembered().decoded(stored.get(), procedure).state().runsUnder());
        List<Page<RegisterEntry>> all = new ArrayList<>();
        all.add(page(subject, from, limit));
        if (!procedure.questions().isEmpty()) {
            all.addAll(readings(stored.get(), procedure, rules, from, limit));
        }
        Page<RegisterEntry> merged = merged(all, limit);
        return new Page<>(merged.items().stream().map(e -> inWords(e, rules)).toList(), merged.next());
    }

    private Page<RegisterEntry> page(SubjectId subject, long from, int limit) {
        return shop.store().timeline(shop.jointMeeting(), subject, from, limit);
    }

    /** The readings recorded between its first entry and its end, as far as its edition has the place. */
    private List<Page<RegisterEntry>> readings(
            StoredSubject stored, Procedure<?> procedure, WorkingRules rules, long from, int limit) {
        long first = page(stored.subject(), 1, 1).items().get(0).number();
        boolean ended = procedure.stage(stored.stage()).map(Stage::isEnd).orElse(false);
        long last = ended ? stored.entry() : Long.MAX_VALUE;
        return procedure.questions().stream()
                .filter(rules::asks)
                .map(question -> until(last, page(place(question), Math.max(from, first), limit)))
                .toList();
    }

    private static SubjectId place(Question question) {
        return new Bearing.OnReading(question).place();
    }

    private static Page<RegisterEntry> until(long last, Page<RegisterEntry> page) {
        return new Page<>(
                page.items().stream().filter(e -> e.number() <= last).toList(),
                page.next().filter(next -> Long.parseLong(next) <= last));
    }

    /** One page of several that begin at the same number. */
    private static Page<RegisterEntry> merged(List<Page<RegisterEntry>> pages, int limit) {
        List<RegisterEntry> items = pages.stream()
                .flatMap(p -> p.items().stream())
                .sorted(Comparator.comparing(RegisterEntry::number))
                .distinct()
                .toList();
        return items.size() > limit
                ? new Page<>(
                        items.subList(0, limit),
                        Optional.of(Long.toString(items.get(limit).number())))
                : new Page<>(
                        items,
                        pages.stream()
                                .flatMap(p -> p.next().stream())
                                .map(Long::parseLong)
                                .min(Comparator.naturalOrder())
                                .map(n -> Long.toString(n)));
    }

    private TimelineEntry inWords(RegisterEntry e, WorkingRules rules) {
        Procedure<?> procedure = shop.procedures().of(e.subject().kind());
        Optional<? extends Step<?, ?>> step = procedure.step(e.step());
        Text stage = procedure.stage(e.stage()).map(Stage::text).orElse(Text.of(e.stage(), e.stage()));
        Provision provision = step.map(Step::provision)
                .filter(p -> p.clause().equals(e.clause()))
                .orElse(Provision.NONE);
        return new TimelineEntry(
                e.number(),
                e.at(),
                e.person(),
                e.capacity(),
                e.capacity().text(),
                e.unit(),
                rules.unitName(e.unit()),
                e.subject(),
                step.map(Step::text).orElse(Text.of(e.step(), e.step())),
                stage,
                rules.provision(e.clause()).orElse(provision),
                e.event(),
                e.broughtBy(),
                e.notices());
    }
}

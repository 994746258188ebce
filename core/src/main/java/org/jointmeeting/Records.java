package org.jointmeeting;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.register.Verifier;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;

/** What the register says: replayed, verified. */
final class Records {
    private final Workshop shop;

    Records(Workshop shop) {
        this.shop = shop;
    }

    Verification verify(Optional<Head> exported) {
        Verifier verifier = new Verifier(shop.jointMeeting(), exported, this::leadsThere);
        long from = 1;
        while (true) {
            Page<RegisterEntry> page = shop.store().register(shop.jointMeeting(), from, Page.MAX);
            for (RegisterEntry entry : page.items()) {
                if (!verifier.accept(entry)) {
                    return verifier.result();
                }
            }
            if (page.next().isEmpty()) {
                break;
            }
            from = Long.parseLong(page.next().get());
        }
        for (Procedure<?> procedure : shop.procedures().all()) {
            verifyStates(procedure.kind(), verifier);
        }
        return verifier.result();
    }

    private void verifyStates(String kind, Verifier verifier) {
        Optional<String> after = Optional.empty();
        do {
            Page<StoredSubject> page = shop.store()
                    .subjects(
                            shop.jointMeeting(), new SubjectQuery(kind, List.of(), Optional.empty(), after, Page.MAX));
            page.items().forEach(s -> verifier.accept(s.subject(), s.version(), s.stage(), s.state()));
            after = page.next();
        } while (after.isPresent());
        verifier.allOf(kind);
    }

    /** Whether a step leads from one stage to another; a step that this library does not know may. */
    private boolean leadsThere(RegisterEntry entry, Optional<String> before) {
        Procedure<?> procedure = shop.procedures().of(entry.subject().kind());
        String from = before.orElse(procedure.initial().stage().name());
        return procedure
                .step(entry.step())
                .map(step -> step.from().stream().anyMatch(s -> s.name().equals(from))
                        && (step.to().isEmpty()
                                ? from.equals(entry.stage())
                                : step.to().stream().anyMatch(s -> s.name().equals(entry.stage()))))
                .orElse(true);
    }

    <S extends Subject> S replay(Procedure<S> procedure, SubjectId subject) {
        S state = procedure.initial();
        long from = 1;
        while (true) {
            Page<RegisterEntry> page = shop.store().timeline(shop.jointMeeting(), subject, from, Page.MAX);
            for (RegisterEntry entry : own(page, subject)) {
                Event<?> event = Json.read(entry.event().json(), procedure.events());
                state = procedure.evolve(state, event, stamp(procedure, entry));
            }
            if (page.next().isEmpty()) {
                return state;
            }
            from = Long.parseLong(page.next().get());
        }
    }

    /** What bears on a subject stands in its timeline, and changes nothing of it. */
    private static List<RegisterEntry> own(Page<RegisterEntry> page, SubjectId subject) {
        return page.items().stream().filter(e -> e.subject().equals(subject)).toList();
    }

    private static Stamp stamp(Procedure<?> procedure, RegisterEntry e) {
        Stage stage = procedure.stage(e.stage()).orElseThrow();
        return new Stamp(stage, e.at(), e.on(), e.person(), new Standing(e.capacity(), e.unit()));
    }
}

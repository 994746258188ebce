package org.jointmeeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.register.Verifier;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Store;

/** What the register says: read in words, replayed, verified. */
final class Records {
    private final JointMeetingId id;
    private final Store store;
    private final Editions editions;

    Records(JointMeetingId id, Store store, Editions editions) {
        this.id = id;
        this.store = store;
        this.editions = editions;
    }

    Page<TimelineEntry> timeline(SubjectId subject, long from, int limit) {
        Page<RegisterEntry> page = store.timeline(id, subject, from, limit);
        WorkingRules rules = rulesOf(subject);
        return new Page<>(page.items().stream().map(e -> inWords(e, rules)).toList(), page.next());
    }

    /** A case is cited by the edition that it runs under. */
    private WorkingRules rulesOf(SubjectId subject) {
        Procedure<?> procedure = Branches.of(subject.kind()).procedure();
        Optional<String> edition = store.load(id, subject)
                .flatMap(s -> Json.read(s.state(), procedure.type()).runsUnder());
        return editions.of(edition, Map.of());
    }

    Verification verify(Optional<Head> exported) {
        Verifier verifier = new Verifier(id, exported);
        long from = 1;
        while (true) {
            Page<RegisterEntry> page = store.register(id, from, Page.MAX);
            for (RegisterEntry entry : page.items()) {
                if (!verifier.accept(entry)) {
                    return verifier.result();
                }
            }
            if (page.next().isEmpty()) {
                return verifier.result();
            }
            from = Long.parseLong(page.next().get());
        }
    }

    <S extends Subject> S replay(Procedure<S> procedure, SubjectId subject) {
        S state = procedure.initial();
        long from = 1;
        while (true) {
            Page<RegisterEntry> page = store.timeline(id, subject, from, Page.MAX);
            for (RegisterEntry entry : page.items()) {
                Event<?> event = Json.read(entry.event(), procedure.events());
                state = procedure.evolve(state, event, stamp(procedure, entry));
            }
            if (page.next().isEmpty()) {
                return state;
            }
            from = Long.parseLong(page.next().get());
        }
    }

    private static Stamp stamp(Procedure<?> procedure, RegisterEntry e) {
        Stage stage = procedure.stage(e.stage()).orElseThrow();
        return new Stamp(
                stage,
                e.at(),
                LocalDate.ofInstant(e.at(), ZoneId.of("Asia/Shanghai")),
                e.person(),
                new Standing(e.capacity(), e.unit()));
    }

    private static TimelineEntry inWords(RegisterEntry e, WorkingRules rules) {
        Procedure<?> procedure = Branches.of(e.subject().kind()).procedure();
        Text step = procedure.step(e.step()).map(s -> s.text()).orElse(Text.of(e.step(), e.step()));
        Text stage = procedure.stage(e.stage()).map(Stage::text).orElse(Text.of(e.stage(), e.stage()));
        Provision provision = procedure
                .step(e.step())
                .map(s -> s.provision())
                .filter(p -> p.clause().equals(e.clause()))
                .orElse(Provision.NONE);
        return new TimelineEntry(
                e.number(),
                e.at(),
                e.person(),
                e.capacity(),
                e.unit(),
                rules.unitName(e.unit()),
                e.subject(),
                step,
                stage,
                rules.provision(e.clause()).orElse(provision),
                e.event());
    }
}

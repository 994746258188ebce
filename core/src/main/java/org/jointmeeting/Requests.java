package org.jointmeeting;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.register.Register;
import org.jointmeeting.store.RememberedRequest;
import org.jointmeeting.store.Request;

/** Clients' requests, which act once: the same again is answered with the first outcome. */
final class Requests {
    private final Procedures procedures;

    Requests(Procedures procedures) {
        this.procedures = procedures;
    }

    /** What is remembered of an act that stands; empty if it names no request. */
    Optional<Request> of(Act act, Outcome outcome) {
        return act.requestId().map(r -> new Request(r, fingerprint(act), Json.write(outcome, Outcome.class)));
    }

    /** The first outcome of a request that was carried out; refused when the act is another one. */
    Outcome repeated(Act act, RememberedRequest remembered) {
        if (!remembered.request().fingerprint().equals(fingerprint(act))) {
            return new Outcome.Refused(List.of(Refusal.of(KernelRefusal.REQUEST_ID_REUSED, Provision.NONE, List.of())));
        }
        Outcome outcome = Json.read(remembered.request().outcome(), Outcome.class);
        return outcome instanceof Outcome.Accepted a
                ? numbered(a, remembered.firstEntry(), remembered.lastEntry())
                : outcome;
    }

    /** An outcome with the numbers of its entries. */
    static Outcome.Accepted numbered(Outcome.Accepted a, long first, long last) {
        return new Outcome.Accepted(
                a.subject(),
                a.version(),
                a.stage(),
                a.stageText(),
                a.notices(),
                Optional.of(new Outcome.Entries(first, last)));
    }

    /** Each part in a place of its own, so that no two acts can be taken for each other. */
    private String fingerprint(Act act) {
        Class<?> family = procedures.of(act.subject().kind()).commands();
        boolean known = family.isInstance(act.command());
        return Register.hashOfState(Json.write(List.of(
                act.person().value(),
                act.subject().kind(),
                act.subject().id(),
                act.actingFor().map(UnitId::value).orElse(""),
                act.command().getClass().getName(),
                known ? Json.write(act.command(), family) : "")));
    }
}

package org.jointmeeting.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.Register;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Request;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.jointmeeting.worklist.Obligation;

/** Plausible content. */
final class Samples {
    static final UnitId CIVIL_AFFAIRS = UnitId.of("civil-affairs");
    static final UnitId FINANCE = UnitId.of("finance");
    static final Standing LIAISON_OF_CIVIL_AFFAIRS = new Standing(Capacity.LIAISON, CIVIL_AFFAIRS);
    static final Standing MEMBER_OF_FINANCE = new Standing(Capacity.MEMBER, FINANCE);
    static final Standing LIAISON_OF_FINANCE = new Standing(Capacity.LIAISON, FINANCE);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123456Z");

    private Samples() {}

    static SubjectId policy(String id) {
        return new SubjectId("policy", id);
    }

    static StoredSubject stored(SubjectId subject, long version) {
        return kept(
                subject,
                version,
                "DRAFTING",
                "居家养老服务办法",
                Optional.of(CIVIL_AFFAIRS),
                "{\"id\":\"" + subject.id() + "\",\"version\":" + version + "}");
    }

    static StoredSubject stored(SubjectId subject, String stage, UnitId unit) {
        return kept(subject, 1, stage, "title of " + subject.id(), Optional.of(unit), "{}");
    }

    /** A subject as the tests give it; its ties to the register come with the commit. */
    static StoredSubject kept(
            SubjectId subject, long version, String stage, String title, Optional<UnitId> unit, String state) {
        return new StoredSubject(subject, version, stage, title, unit, state, 0, "");
    }

    static EntryDraft draft(SubjectId subject, long version) {
        return new EntryDraft(
                NOW.plusSeconds(version),
                TODAY,
                PersonId.of("liaison-civil-affairs"),
                LIAISON_OF_CIVIL_AFFAIRS,
                subject,
                version,
                "work-on-dossier",
                "art9-p3",
                "DRAFTING",
                new JsonText("{\"type\":\"DossierWorkedOn\",\"version\":" + version + "}"),
                Register.hashOfState(stored(subject, version).state()));
    }

    static Request request(String id) {
        return new Request(id, "fingerprint of " + id, "{\"type\":\"Accepted\",\"of\":\"" + id + "\"}");
    }

    /** To be done by finance's member or liaison, from today on, with a due day if one is given. */
    static Obligation obligation(SubjectId subject, String about, Optional<LocalDate> due) {
        return obligation(subject, about, TODAY, due);
    }

    static Obligation obligation(SubjectId subject, String about, LocalDate since, Optional<LocalDate> due) {
        return new Obligation(
                subject,
                "居家养老服务办法",
                "give-opinion",
                Text.of("事项", "what to do"),
                about,
                List.of(MEMBER_OF_FINANCE, LIAISON_OF_FINANCE),
                since,
                Optional.empty(),
                due,
                Clauses.ART_11_I1);
    }

    static Obligation obligation(SubjectId subject, String about) {
        return obligation(subject, about, Optional.empty());
    }

    /** Every policy. */
    static SubjectQuery policies() {
        return new SubjectQuery("policy", List.of(), Optional.empty(), Optional.empty(), Page.MAX);
    }

    /** Everything open today. */
    static ObligationQuery openToday() {
        return openOn(TODAY);
    }

    static ObligationQuery openOn(LocalDate day) {
        return new ObligationQuery(day, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Page.MAX);
    }
}

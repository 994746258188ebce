package org.jointmeeting.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.procedure.SubjectId;

/** Registers of a few entries. */
final class Chain {
    static final JointMeetingId FUTIAN = JointMeetingId.of("futian");

    private Chain() {}

    /** That many entries, no two alike. */
    static List<RegisterEntry> of(JointMeetingId jointMeeting, int entries) {
        List<RegisterEntry> all = new ArrayList<>();
        Head head = Head.empty(jointMeeting);
        for (int i = 1; i <= entries; i++) {
            RegisterEntry next = Register.seal(head, draft(i));
            all.add(next);
            head = Register.headAfter(next);
        }
        return all;
    }

    static EntryDraft draft(int i) {
        return new EntryDraft(
                Instant.parse("2026-03-02T01:00:00.000001Z").plusSeconds(i),
                LocalDate.of(2026, 3, 2),
                PersonId.of("person-" + i),
                new Standing(Capacity.LIAISON, UnitId.of("unit-" + i)),
                new SubjectId("policy", "FT-" + i),
                1,
                "step-" + i,
                "art11-i" + i,
                "STAGE_" + i,
                new JsonText("{\"event\":" + i + "}"),
                Register.hashOfState("{\"state\":" + i + "}"));
    }

    static Head headOf(List<RegisterEntry> entries) {
        return Register.headAfter(entries.get(entries.size() - 1));
    }

    static Verification verified(List<RegisterEntry> entries) {
        return verified(entries, Optional.empty());
    }

    static Verification verified(List<RegisterEntry> entries, Optional<Head> exported) {
        Verifier verifier = new Verifier(FUTIAN, exported);
        entries.forEach(verifier::accept);
        return verifier.result();
    }
}

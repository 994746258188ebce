package org.jointmeeting.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.register.Chain.FUTIAN;
import static org.jointmeeting.register.Chain.headOf;
import static org.jointmeeting.register.Chain.verified;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.procedure.SubjectId;

/** The laws of the register over registers of any content. */
class RegisterLaws {

    @Provide
    Arbitrary<List<RegisterEntry>> registers() {
        return drafts().list().ofMinSize(1).ofMaxSize(12).map(RegisterLaws::sealed);
    }

    private static List<RegisterEntry> sealed(List<EntryDraft> drafts) {
        List<RegisterEntry> all = new ArrayList<>();
        Head head = Head.empty(FUTIAN);
        Map<SubjectId, Long> versions = new HashMap<>();
        for (EntryDraft draft : drafts) {
            long version = versions.merge(draft.subject(), 1L, Long::sum);
            all.add(Register.seal(head, draft.withVersion(version)));
            head = headOf(all);
        }
        return all;
    }

    private static Arbitrary<EntryDraft> drafts() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("abc \"\\{}:,\n政策0")
                .withCharRange('\u4e00', '\u4fff')
                .ofMaxLength(20);
        Arbitrary<Instant> times = Arbitraries.longs()
                .between(0, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        Arbitrary<SubjectId> subjects = Combinators.combine(texts, texts).as(SubjectId::new);
        Arbitrary<Standing> standings = Combinators.combine(Arbitraries.of(Capacity.class), texts.map(UnitId::of))
                .as(Standing::new);
        return Combinators.combine(times, texts.map(PersonId::of), standings, subjects, texts, texts, texts)
                .as((at, person, standing, subject, step, clause, event) -> new EntryDraft(
                        at,
                        LocalDate.ofInstant(at, ZoneOffset.UTC),
                        person,
                        standing,
                        subject,
                        1,
                        step,
                        clause,
                        "STAGE",
                        JsonText.of(event),
                        Register.hashOfState(event)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_sealed_register_is_whole(@ForAll("registers") List<RegisterEntry> entries) {
        assertThat(verified(entries, Optional.of(headOf(entries)))).isInstanceOf(Verification.Whole.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_single_alteration_is_found(
            @ForAll("registers") List<RegisterEntry> entries,
            @ForAll @IntRange(max = 11) int which,
            @ForAll Alteration alteration) {
        int index = which % entries.size();
        List<RegisterEntry> tampered = new ArrayList<>(entries);
        tampered.set(index, alteration.of(entries.get(index)));

        assertThat(verified(tampered))
                .isInstanceOfSatisfying(
                        Verification.Broken.class, b -> assertThat(b.entry()).isEqualTo(index + 1L));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_text_moved_from_one_property_to_the_next_is_found(
            @ForAll("registers") List<RegisterEntry> entries, @ForAll @IntRange(max = 11) int which) {
        RegisterEntry e = entries.get(which % entries.size());
        Assume.that(!e.step().equals(e.clause()));
        List<RegisterEntry> tampered = new ArrayList<>(entries);
        tampered.set(which % entries.size(), e.withStep(e.clause()).withClause(e.step()));

        assertThat(verified(tampered)).isInstanceOf(Verification.Broken.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_entries_cut_off_are_missed_against_the_exported_head(
            @ForAll("registers") List<RegisterEntry> entries, @ForAll @IntRange(max = 11) int kept) {
        int left = kept % entries.size();

        assertThat(verified(entries.subList(0, left), Optional.of(headOf(entries))))
                .isInstanceOfSatisfying(
                        Verification.Broken.class, b -> assertThat(b.entry()).isEqualTo(left + 1L));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_register_that_went_on_holds_what_it_held(
            @ForAll("registers") List<RegisterEntry> entries, @ForAll @IntRange(max = 11) int exportedAt) {
        Head exported = headOf(entries.subList(0, exportedAt % entries.size() + 1));

        assertThat(verified(entries, Optional.of(exported))).isInstanceOf(Verification.Whole.class);
    }
}

package org.jointmeeting.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.register.Chain.FUTIAN;
import static org.jointmeeting.register.Chain.headOf;
import static org.jointmeeting.register.Chain.verified;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Verification: whole, and every way to tamper. */
class VerifierTest {
    private final List<RegisterEntry> entries = new ArrayList<>(Chain.of(FUTIAN, 7));

    private static void brokenAt(long entry, String problem, Verification verification) {
        assertThat(verification).isInstanceOfSatisfying(Verification.Broken.class, b -> {
            assertThat(b.entry()).isEqualTo(entry);
            assertThat(b.problem().en()).contains(problem);
            assertThat(b.problem().zh()).isNotBlank();
        });
    }

    @Test
    void an_untouched_register_is_whole_up_to_its_head() {
        assertThat(verified(entries)).isEqualTo(new Verification.Whole(headOf(entries), List.of()));
    }

    @Test
    void an_empty_register_is_whole() {
        assertThat(verified(List.of())).isEqualTo(new Verification.Whole(Head.empty(FUTIAN), List.of()));
    }

    @Test
    void a_register_is_whole_against_its_own_head() {
        assertThat(verified(entries, Optional.of(headOf(entries))))
                .isEqualTo(new Verification.Whole(headOf(entries), List.of()));
    }

    @Test
    void a_register_that_went_on_is_whole_against_an_earlier_head() {
        Head earlier = headOf(entries.subList(0, 4));

        assertThat(verified(entries, Optional.of(earlier)))
                .isEqualTo(new Verification.Whole(headOf(entries), List.of()));
    }

    @Test
    void any_register_is_whole_against_the_head_of_its_beginning() {
        assertThat(verified(entries, Optional.of(Head.empty(FUTIAN))))
                .isEqualTo(new Verification.Whole(headOf(entries), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void a_falsified_property_is_found_at_its_entry(Alteration alteration) {
        entries.set(3, alteration.of(entries.get(3)));

        assertThat(verified(entries))
                .isInstanceOfSatisfying(
                        Verification.Broken.class, b -> assertThat(b.entry()).isEqualTo(4));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HASH")
    void a_falsified_property_with_its_hash_made_anew_is_found_no_later_than_at_the_next_entry(Alteration alteration) {
        RegisterEntry falsified = alteration.of(entries.get(3));
        entries.set(3, rehashed(falsified));

        assertThat(verified(entries))
                .isInstanceOfSatisfying(
                        Verification.Broken.class, b -> assertThat(b.entry()).isBetween(4L, 5L));
    }

    @Test
    void the_newest_entry_falsified_with_its_hash_made_anew_shows_against_an_exported_head() {
        Head exported = headOf(entries);
        entries.set(6, rehashed(Alteration.EVENT.of(entries.get(6))));

        assertThat(verified(entries)).isInstanceOf(Verification.Whole.class);
        brokenAt(7, "exported as head", verified(entries, Optional.of(exported)));
    }

    @Test
    void a_register_written_anew_from_some_entry_on_shows_against_an_exported_head() {
        Head exported = headOf(entries);
        List<RegisterEntry> anew = new ArrayList<>(entries.subList(0, 3));
        Head head = headOf(anew);
        for (int i = 4; i <= 9; i++) {
            RegisterEntry other = Register.seal(head, Chain.draft(i + 100));
            anew.add(other);
            head = Register.headAfter(other);
        }

        assertThat(verified(anew)).isInstanceOf(Verification.Whole.class);
        brokenAt(7, "exported as head", verified(anew, Optional.of(exported)));
    }

    @Test
    void an_entry_dropped_in_the_middle_is_missed() {
        entries.remove(3);

        brokenAt(4, "missing", verified(entries));
    }

    @Test
    void the_first_entry_dropped_is_missed() {
        entries.remove(0);

        brokenAt(1, "missing", verified(entries));
    }

    @Test
    void an_entry_dropped_and_the_rest_numbered_anew_is_not_chained() {
        List<RegisterEntry> rest = entries.subList(4, 7).stream()
                .map(e -> rehashed(e.withNumber(e.number() - 1)))
                .toList();
        List<RegisterEntry> shortened = new ArrayList<>(entries.subList(0, 3));
        shortened.addAll(rest);

        brokenAt(4, "not chained", verified(shortened));
    }

    @Test
    void two_entries_swapped_are_found() {
        Collections.swap(entries, 2, 3);

        brokenAt(3, "missing", verified(entries));
    }

    @Test
    void an_entry_that_stands_twice_is_found() {
        entries.add(4, entries.get(3));

        brokenAt(5, "missing", verified(entries));
    }

    @Test
    void newest_entries_cut_off_show_only_against_an_exported_head() {
        Head exported = headOf(entries);
        List<RegisterEntry> cut = entries.subList(0, 5);

        assertThat(verified(cut)).isEqualTo(new Verification.Whole(headOf(cut), List.of()));
        brokenAt(6, "newest entries", verified(cut, Optional.of(exported)));
    }

    @Test
    void a_register_emptied_shows_against_an_exported_head() {
        brokenAt(1, "newest entries", verified(List.of(), Optional.of(headOf(entries))));
    }

    @Test
    void a_head_exported_from_another_district_is_found() {
        Head luohu = headOf(Chain.of(JointMeetingId.of("luohu"), 7));

        brokenAt(7, "exported as head", verified(entries, Optional.of(luohu)));
    }

    @Test
    void the_empty_head_of_another_district_is_found() {
        Head luohu = Head.empty(JointMeetingId.of("luohu"));

        brokenAt(0, "another joint meeting", verified(entries, Optional.of(luohu)));
        brokenAt(0, "another joint meeting", verified(List.of(), Optional.of(luohu)));
    }

    @Test
    void the_register_of_another_district_is_not_chained_to_this_ones_beginning() {
        brokenAt(1, "not chained", verified(Chain.of(JointMeetingId.of("luohu"), 7)));
    }

    @Test
    void after_the_first_fault_nothing_more_is_taken() {
        Verifier verifier = new Verifier(FUTIAN, Optional.empty());

        assertThat(verifier.accept(entries.get(0))).isTrue();
        assertThat(verifier.accept(entries.get(2))).isFalse();
        assertThat(verifier.accept(entries.get(1))).isFalse();
        brokenAt(2, "missing", verifier.result());
    }

    @Test
    void an_entry_hashes_the_same_after_a_journey_through_json() {
        RegisterEntry entry = entries.get(3);

        assertThat(Register.hashOf(Json.read(Json.write(entry), RegisterEntry.class)))
                .isEqualTo(entry.hash());
    }

    @Test
    void a_hash_is_sha_256_in_lower_case_hexadecimal_digits() {
        assertThat(Hashes.sha256("联席会议")).hasSize(64).matches("[0-9a-f]{64}");
        assertThat(Hashes.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static RegisterEntry rehashed(RegisterEntry e) {
        return e.withHash(Register.hashOf(e));
    }
}

package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.CIVIL_AFFAIRS;
import static org.jointmeeting.contract.Samples.TODAY;
import static org.jointmeeting.contract.Samples.draft;
import static org.jointmeeting.contract.Samples.obligation;
import static org.jointmeeting.contract.Samples.openOn;
import static org.jointmeeting.contract.Samples.openToday;
import static org.jointmeeting.contract.Samples.policies;
import static org.jointmeeting.contract.Samples.policy;

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
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.RememberedRequest;
import org.jointmeeting.store.Request;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Values: read back to the last character, day and microsecond. */
abstract class ValueContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");

    /** What texts can be like; the last is as long as an id may be. */
    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            " leading and trailing ",
            "园岭、南园、福田",
            "𠮷野家 👩‍👩‍👧‍👦 🀄",
            "it's \"quoted\" `so` \\ and \\n",
            "'; DROP TABLE policy; --",
            "100 % _ ? :name {x} $1 #",
            "lines\nand\r\nmore\tlines\u2028",
            "e\u0301 is not é",
            "مرحبا \u200f right to left",
            "null",
            "{\"a\":[1,2,{\"b\":null}]}",
            "龘".repeat(100));

    /** What ids can be like; the last is as long as one may be. */
    private static final List<String> ODD_IDS = List.of(
            "-", "园岭、南园、福田", "𠮷野家🀄", "it's", "100_~!$&'()*+,=:@", "null", "مرحبا", "龘".repeat(100), "𠮷".repeat(100));

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    private static EntryDraft enteredAt(Instant at, long version) {
        EntryDraft d = draft(P1, version);
        return d.withAt(at).withVersion(version);
    }

    @Test
    void a_subjects_texts_are_kept_to_the_letter() {
        for (int i = 0; i < ODD_TEXTS.size(); i++) {
            String text = ODD_TEXTS.get(i);
            StoredSubject odd = Samples.kept(
                    policy("FT-" + i), 1, "DRAFTING", text, Optional.of(CIVIL_AFFAIRS), "\"" + text + "\"");
            keep(work().change(odd, 0));
            assertThat(load(odd.subject())).isEqualTo(odd);
        }
        assertThat(subjects(policies()))
                .extracting(StoredSubject::title)
                .containsExactlyInAnyOrderElementsOf(ODD_TEXTS);
    }

    @Test
    void an_entrys_texts_are_kept_to_the_letter() {
        Work work = work();
        List<String> events = new ArrayList<>();
        for (String text : ODD_TEXTS) {
            EntryDraft d = draft(P1, 1);
            events.add("\"" + text + "\"");
            work.entering(d.withPerson(PersonId.of(text))
                    .withStanding(new Standing(Capacity.CASE_OFFICER, UnitId.of(text)))
                    .withStep(text)
                    .withClause(text)
                    .withStage(text)
                    .withEvent(new JsonText("\"" + text + "\"")));
        }
        List<RegisterEntry> kept = keep(work);

        assertThat(register(500)).isEqualTo(kept);
        assertThat(timeline(P1, 500)).isEqualTo(kept);
        assertThat(kept).extracting(e -> e.event().json()).isEqualTo(events);
        assertThat(kept).extracting(e -> e.person().value()).isEqualTo(ODD_TEXTS);
    }

    @Test
    void an_obligations_texts_are_kept_to_the_letter() {
        Obligation[] odd =
                ODD_TEXTS.stream().map(t -> obligation(P1, t).withTitle(t)).toArray(Obligation[]::new);
        keep(work().change(P1, 0, odd));

        assertThat(obligations(openToday())).containsExactlyInAnyOrder(odd);
    }

    @Test
    void pages_of_odd_ids_are_followed_to_the_end() {
        Work work = work();
        for (String text : ODD_IDS) {
            SubjectId subject = policy(text);
            work.change(subject, 0, obligation(subject, text));
        }
        keep(work);

        assertThat(subjects(policies().withLimit(1)))
                .extracting(s -> s.subject().id())
                .containsExactlyInAnyOrderElementsOf(ODD_IDS);
        assertThat(obligations(openToday().withLimit(1)))
                .extracting(Obligation::about)
                .containsExactlyInAnyOrderElementsOf(ODD_IDS);
    }

    @Test
    void ids_that_only_look_alike_are_different_subjects() {
        List<String> alike = List.of("ft-é", "FT-é", "ft-É", "ft-e", "ｆｔ-é", "ft-é.", "ft-ß", "ft-ss");
        for (String id : alike) {
            keep(work().change(policy(id), 0));
        }

        assertThat(subjects(policies())).extracting(s -> s.subject().id()).containsExactlyInAnyOrderElementsOf(alike);
        alike.forEach(id -> assertThat(load(policy(id)).subject().id()).isEqualTo(id));
    }

    @Test
    void ids_stand_in_the_order_of_their_code_points() {
        // In UTF-16 the third, two surrogates, would stand before the second.
        List<String> inOrder = List.of("ft-福", "ft-Ａ", "ft-𠮷");
        for (String id : List.of("ft-𠮷", "ft-福", "ft-Ａ")) {
            keep(work().change(policy(id), 0));
        }

        assertThat(subjects(policies().withLimit(1)))
                .extracting(s -> s.subject().id())
                .isEqualTo(inOrder);
    }

    @Test
    void long_states_events_and_outcomes_are_kept_whole() {
        String longText = "\"" + "长文本\uD83D\uDE00 ".repeat(33_333) + "\"";
        StoredSubject state = Samples.kept(P1, 1, "DRAFTING", "", Optional.empty(), longText);
        EntryDraft d = draft(P1, 1);
        Request request = new Request("r-1", "f".repeat(64), longText);
        List<RegisterEntry> kept = keep(work().silently(state, 0)
                .entering(d.withEvent(new JsonText(longText)))
                .as(request));

        assertThat(load(P1)).isEqualTo(state);
        assertThat(register(500))
                .isEqualTo(kept)
                .extracting(RegisterEntry::event)
                .containsExactly(new JsonText(longText));
        assertThat(store.request(futian, "r-1")).contains(new RememberedRequest(request, 1, 1));
    }

    @Test
    void instants_are_kept_to_the_microsecond() {
        List<Instant> times = List.of(
                at("2026-03-02T01:02:03.123456Z"),
                at("2026-03-02T01:02:03.000001Z"),
                at("2026-03-02T01:02:03.999999Z"),
                at("2026-03-02T01:02:03.100Z"),
                at("2026-03-02T01:02:03Z"),
                at("2026-03-01T16:00:00Z"),
                at("1991-04-14T15:59:59.999999Z"),
                at("1969-12-31T23:59:59.999999Z"),
                at("2025-03-30T01:30:00.000010Z"),
                at("2999-12-31T23:59:59.999999Z"));
        Work work = work();
        times.forEach(t -> work.entering(enteredAt(t, 1)));
        List<RegisterEntry> kept = keep(work);

        assertThat(kept).extracting(RegisterEntry::at).isEqualTo(times);
        assertThat(register(500)).isEqualTo(kept);
        assertThat(timeline(P1, 500)).isEqualTo(kept);
    }

    @Test
    void days_are_kept_as_days() {
        List<LocalDate> days = List.of(
                LocalDate.of(1970, 1, 1),
                LocalDate.of(1986, 5, 4),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2999, 12, 31));
        Obligation[] dated = days.stream()
                .map(d -> obligation(P1, d.toString(), d, Optional.of(d)).withUntil(d.plusDays(1)))
                .toArray(Obligation[]::new);
        keep(work().change(P1, 0, dated));

        for (int i = 0; i < dated.length; i++) {
            assertThat(obligations(openOn(days.get(i)))).containsExactly(dated[i]);
        }
    }

    @Test
    void an_obligation_is_kept_with_everything_it_says() {
        Obligation full = new Obligation(
                P1,
                "居家养老服务办法",
                "answer-overlap",
                Text.of("事项", "what to do"),
                "FT-2019-007",
                List.of(Samples.MEMBER_OF_FINANCE, Samples.LIAISON_OF_CIVIL_AFFAIRS, Samples.LIAISON_OF_FINANCE),
                TODAY,
                Optional.of(TODAY.plusDays(30)),
                Optional.of(TODAY.plusDays(10)),
                Provision.local("replyPeriod", "反馈期限", "reply period"));
        Obligation bare = obligation(P1, "").withAssignees(List.of()).withProvision(Provision.inferred("art8-i3"));
        keep(work().change(P1, 0, full, bare));

        assertThat(obligations(openToday())).containsExactly(full, bare);
    }

    @Test
    void an_entry_is_kept_under_every_capacity() {
        Work work = work();
        for (Capacity capacity : Capacity.values()) {
            EntryDraft d = draft(P1, 1);
            work.entering(d.withStanding(new Standing(capacity, CIVIL_AFFAIRS)));
        }
        keep(work);

        assertThat(register(500)).extracting(RegisterEntry::capacity).containsExactly(Capacity.values());
    }
}

package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.P1;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Page;
import org.junit.jupiter.api.Test;

/** The timeline, in words and with citations, and the diagram of where something stands. */
class TimelineTest {
    private static final SubjectId POLICY_1 = P1.subject();

    private static List<TimelineEntry> timeline(District district, SubjectId subject) {
        return district.meeting.timeline(subject, 1, Page.MAX).items();
    }

    @Test
    void a_line_says_who_did_what_where_it_led_and_under_which_article() {
        District futian = District.futian().inConsultation(P1, District.coordinated());

        TimelineEntry line = timeline(futian, POLICY_1).get(2);

        assertThat(line.number()).isEqualTo(4);
        assertThat(line.person()).isEqualTo(District.LEAD);
        assertThat(line.capacity()).isEqualTo(Capacity.LIAISON);
        assertThat(line.unit()).isEqualTo(Units.CIVIL_AFFAIRS);
        assertThat(line.unitName().zh()).isEqualTo("区民政局");
        assertThat(line.step()).isEqualTo(Text.of("书面征求意见", "solicit written opinions"));
        assertThat(line.stage()).isEqualTo(PolicyStage.CONSULTATION.text());
        assertThat(line.provision().citation()).isEqualTo(Text.of("第十一条第（一）项", "Article 11(1)"));
        assertThat(line.event().json()).contains("OpinionsSolicited");
    }

    @Test
    void a_whole_ladder_is_cited_line_by_line() {
        District futian = District.futian().escalated(P1);

        assertThat(timeline(futian, POLICY_1))
                .extracting(t -> t.stage().en() + " " + t.provision().clause())
                .containsSubsequence(
                        "drafting art7-i3",
                        "consultation art11-i1",
                        "revision art11-i1",
                        "preliminary review art11-i1",
                        "special coordination art11-i2",
                        "general coordination art11-i3",
                        "approval drafting art11-i3",
                        "government decision art11-i3",
                        "approved art11-i3",
                        "issued art11-i4",
                        "filed art11-i4");
    }

    @Test
    void a_meeting_is_convened_under_its_own_types_article() {
        District futian = District.futian()
                .inSpecialCoordination(P1, District.coordinated(), Units.FINANCE)
                .settled(District.M1, District.SPECIAL, ItemOutcome.NOT_AGREED, P1)
                .convened(District.M2, District.GENERAL, P1);

        assertThat(timeline(futian, District.M1.subject()).get(0).provision().clause())
                .isEqualTo("art8-i1-2");
        assertThat(timeline(futian, District.M2.subject()).get(0).provision().clause())
                .isEqualTo("art11-i3");
    }

    @Test
    void a_step_on_which_the_rules_are_silent_says_so() {
        District futian = District.futian().drafted(P1, District.coordinated());
        futian.lead(P1, new PublicationCommand.Withdraw("不再需要。"));

        assertThat(timeline(futian, POLICY_1).get(1).provision()).isEqualTo(Provision.NONE);
    }

    @Test
    void the_constitution_is_the_hosts_act() {
        District futian = District.futian().drafted(P1, District.coordinated());

        TimelineEntry line = timeline(futian, MembershipProcedure.SUBJECT).get(0);

        assertThat(line.capacity()).isEqualTo(Capacity.HOST);
        assertThat(line.provision().citation().zh()).isEqualTo("第三条");
    }

    @Test
    void a_district_with_other_numbering_is_cited_in_its_own() {
        Text own = Text.of("第二十条第一款", "Article 20, paragraph 1");
        District district = District.on(new InMemoryStore(), o -> o.rules(OtherEditions.citing("art11-i1", own)))
                .inConsultation(P1, District.coordinated());

        assertThat(timeline(district, POLICY_1).get(2).provision().citation()).isEqualTo(own);
    }

    @Test
    void a_timeline_comes_in_pages() {
        District futian = District.futian().inConsultation(P1, District.coordinated());
        List<TimelineEntry> all = timeline(futian, POLICY_1);
        List<TimelineEntry> seen = new ArrayList<>();
        long from = 1;

        for (int i = 0; i < all.size(); i++) {
            Page<TimelineEntry> page = futian.meeting.timeline(POLICY_1, from, 1);
            seen.addAll(page.items());
            from = page.next().map(Long::parseLong).orElse(Long.MAX_VALUE);
        }

        assertThat(seen).isEqualTo(all).hasSize(3);
    }

    @Test
    void what_was_never_begun_has_no_timeline() {
        assertThat(timeline(District.futian(), POLICY_1)).isEmpty();
    }

    @Test
    void the_diagram_marks_the_stage_in_which_the_subject_stands() {
        District futian = District.futian().drafted(P1, District.coordinated());
        assertThat(futian.meeting.diagram(POLICY_1, Language.ZH)).contains("class DRAFTING current");

        futian.lead(P1, Acts.completeDossier());
        futian.lead(P1, new ConsultationCommand.SolicitOpinions(List.of()));

        assertThat(futian.meeting.diagram(POLICY_1, Language.ZH))
                .startsWith("stateDiagram-v2\n")
                .contains("CONSULTATION : 征求意见\n")
                .contains("class CONSULTATION current")
                .doesNotContain("class DRAFTING current");
        assertThat(futian.meeting.diagram(POLICY_1, Language.EN)).contains("CONSULTATION : consultation\n");
    }

    @Test
    void the_diagram_of_what_does_not_exist_yet_marks_nothing() {
        assertThat(District.futian().meeting.diagram(POLICY_1, Language.EN))
                .contains("[*] --> DRAFTING")
                .doesNotContain("current");
    }

    @Test
    void an_edition_that_cites_otherwise_is_cited_for_what_ran_under_it() {
        Text own = Text.of("第二十条第一款", "Article 20, paragraph 1");
        InMemoryStore store = new InMemoryStore();
        District.on(store).inConsultation(P1, District.coordinated());
        District later = District.on(
                store, o -> o.rules(OtherEditions.citing("art11-i1", own)).earlierRules(Rules.futian()));

        assertThat(timeline(later, POLICY_1).get(2).provision().citation().en()).isEqualTo("Article 11(1)");
        assertThat(later.policy(P1).edition()).isEqualTo(Rules.futian().edition());
    }
}

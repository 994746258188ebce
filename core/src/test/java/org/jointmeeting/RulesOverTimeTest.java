package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.P2;
import static org.jointmeeting.District.SPECIAL;
import static org.jointmeeting.District.refused;

import java.util.List;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingRefusal;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipRefusal;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.PolicyRefusal;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.Reading;
import org.jointmeeting.store.InMemoryStore;
import org.junit.jupiter.api.Test;

/** Rules change: readings are recorded, editions follow each other, clerical errors are corrected. */
class RulesOverTimeTest {
    private static final WorkingRules DRAFT = Rules.futian();
    private static final WorkingRules NEXT =
            OtherEditions.version("2027", local -> local.withReplyPeriod(new Days(10, false)));

    private final InMemoryStore store = new InMemoryStore();

    private District byTheDraft() {
        return District.on(store);
    }

    private District byTheNext() {
        return District.on(store, o -> o.rules(NEXT).earlierRules(DRAFT));
    }

    private static MembershipCommand.RecordReading directorMayConvene() {
        return new MembershipCommand.RecordReading(
                Question.SPECIAL_MEETING_CONVENER, "convener-or-director", "第八条与第十一条一并理解。");
    }

    @Test
    void a_recorded_reading_takes_effect_and_not_before() {
        District futian = byTheDraft().inSpecialCoordination(P1, District.coordinated());
        MeetingCommand.Convene convene = District.convening(SPECIAL, futian.today(), P1);
        refused(futian.meeting.act(People.OFFICE_DIRECTOR, M1, convene), MeetingRefusal.CONVENER_CONVENES);

        futian.does(People.OFFICE_DIRECTOR, directorMayConvene());

        assertThat(futian.meeting.rules().reads(Reading.CONVENER_OR_DIRECTOR_CONVENES))
                .isTrue();
        futian.does(People.OFFICE_DIRECTOR, M1, convene);
    }

    @Test
    void a_recorded_reading_is_there_for_every_node() {
        byTheDraft().does(People.OFFICE_DIRECTOR, directorMayConvene());

        assertThat(byTheDraft().meeting.rules().reads(Reading.CONVENER_OR_DIRECTOR_CONVENES))
                .isTrue();
    }

    @Test
    void a_recorded_reading_may_be_taken_back_by_another_act() {
        District futian = byTheDraft();
        futian.does(People.OFFICE_DIRECTOR, directorMayConvene());
        refused(
                futian.meeting.act(People.OFFICE_DIRECTOR, MembershipProcedure.ID, directorMayConvene()),
                MembershipRefusal.SAME_READING);

        futian.does(
                People.OFFICE_DIRECTOR,
                new MembershipCommand.RecordReading(Question.SPECIAL_MEETING_CONVENER, "convener", "恢复原理解。"));

        assertThat(futian.meeting.rules().reads(Reading.CONVENER_CONVENES)).isTrue();
    }

    @Test
    void only_the_office_records_a_reading() {
        refused(
                byTheDraft().meeting.act(People.CONVENER, MembershipProcedure.ID, directorMayConvene()),
                KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void a_case_keeps_the_edition_under_which_it_began() {
        byTheDraft().drafted(P1, District.coordinated());
        District later = byTheNext().drafted(P2, District.coordinated());

        assertThat(later.policy(P1).edition()).isEqualTo(DRAFT.edition());
        assertThat(later.policy(P2).edition()).isEqualTo(NEXT.edition());
    }

    @Test
    void a_case_runs_by_the_edition_that_it_keeps() {
        byTheDraft().drafted(P1, District.coordinated());
        District later = byTheNext().inConsultation(P2, District.coordinated());
        later.lead(P1, Acts.completeDossier());
        later.lead(P1, new ConsultationCommand.SolicitOpinions(List.of()));

        assertThat(later.policy(P1).consultation().replyBy()).isEmpty();
        assertThat(later.policy(P2).consultation().replyBy()).contains(District.TODAY.plusDays(10));
    }

    @Test
    void a_recorded_act_moves_a_case_to_another_edition() {
        byTheDraft().drafted(P1, District.coordinated());
        District later = byTheNext();

        later.office(P1, new PublicationCommand.MoveToEdition(NEXT.edition(), "按新规则继续办理。"));
        later.lead(P1, Acts.completeDossier());
        later.lead(P1, new ConsultationCommand.SolicitOpinions(List.of()));

        assertThat(later.policy(P1).edition()).isEqualTo(NEXT.edition());
        assertThat(later.policy(P1).consultation().replyBy()).contains(District.TODAY.plusDays(10));
    }

    @Test
    void a_case_moves_only_to_another_edition_that_is_known() {
        District futian = byTheDraft().drafted(P1, District.coordinated());

        refused(
                futian.meeting.act(
                        People.OFFICE_DIRECTOR, P1, new PublicationCommand.MoveToEdition(NEXT.edition(), "理由")),
                PolicyRefusal.NO_SUCH_EDITION);
        refused(
                futian.meeting.act(
                        People.OFFICE_DIRECTOR, P1, new PublicationCommand.MoveToEdition(DRAFT.edition(), "理由")),
                PolicyRefusal.SAME_EDITION);
    }

    @Test
    void a_case_whose_edition_was_not_handed_over_says_which_one_is_missing() {
        byTheDraft().drafted(P1, District.coordinated());
        District forgetful = District.on(store, o -> o.rules(NEXT));

        assertThatIllegalStateException()
                .isThrownBy(() -> forgetful.meeting.act(District.LEAD, P1, Acts.estimating()))
                .withMessageContaining(DRAFT.edition())
                .withMessageContaining("earlierRules");
    }

    @Test
    void a_clerical_error_is_corrected_by_a_further_entry_and_the_first_one_stays() {
        District futian = byTheDraft().drafted(P1, District.coordinated());
        RegisterEntry wrong = futian.register().get(1);

        Outcome.Accepted correction =
                futian.does(People.OFFICE_DIRECTOR, new MembershipCommand.CorrectEntry(2, "标题应为《居家养老服务办法》。"));

        assertThat(correction.entries()).contains(new Outcome.Entries(3, 3));
        assertThat(futian.register().get(1)).isEqualTo(wrong);
        assertThat(futian.register().get(2).event().json())
                .contains("\"entry\":2")
                .contains("标题应为");
        assertThat(futian.meeting.verify()).isInstanceOf(Verification.Whole.class);
    }

    @Test
    void only_an_entry_that_is_there_can_be_corrected() {
        District futian = byTheDraft().drafted(P1, District.coordinated());

        refused(
                futian.meeting.act(
                        People.OFFICE_DIRECTOR, MembershipProcedure.ID, new MembershipCommand.CorrectEntry(3, "更正")),
                MembershipRefusal.NO_SUCH_ENTRY);
        refused(
                futian.meeting.act(
                        People.liaisonOf(Units.FINANCE),
                        MembershipProcedure.ID,
                        new MembershipCommand.CorrectEntry(2, "更正")),
                KernelRefusal.NOT_ENTITLED);
        assertThat(futian.meeting.head().number()).isEqualTo(2);
    }

    @Test
    void a_meeting_under_way_keeps_its_edition_when_a_new_one_renames_its_type() {
        District draft = byTheDraft().inSpecialCoordination(P1, District.coordinated());
        draft.convened(M1, SPECIAL, P1);
        WorkingRules renamed = OtherEditions.renaming("special-coordination", "topical-coordination");
        District futian = District.on(store, o -> o.rules(renamed).earlierRules(DRAFT));

        futian.held(M1, SPECIAL, ItemOutcome.AGREED).minuted(M1);

        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.APPROVAL_DRAFTING);
        assertThat(futian.meeting.state(M1).orElseThrow().runsUnder()).contains(DRAFT.edition());
    }

    @Test
    void a_meeting_under_way_is_cancelled_by_its_own_edition() {
        District draft = byTheDraft().inSpecialCoordination(P1, District.coordinated());
        draft.convened(M1, SPECIAL, P1);
        WorkingRules renamed = OtherEditions.renaming("special-coordination", "topical-coordination");
        District futian = District.on(store, o -> o.rules(renamed).earlierRules(DRAFT));

        futian.does(People.CONVENER, M1, new MeetingCommand.Cancel("改期。"));

        assertThat(futian.policy(P1).coordination().scheduled()).isEmpty();
    }
}

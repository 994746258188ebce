package org.jointmeeting.docs.rules;

import static org.jointmeeting.docs.rules.CompositionStories.TODAY;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;

import java.util.function.Consumer;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.CityStudyCommand.ProceedAfterStudy;
import org.jointmeeting.policy.CityStudyCommand.RequestCityStudy;
import org.jointmeeting.policy.CoordinationCommand.PrepareApprovalDraft;
import org.jointmeeting.policy.DraftingCommand.EnterInForce;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.PublicationCommand.MoveToEdition;
import org.jointmeeting.policy.PublicationCommand.Repeal;
import org.jointmeeting.policy.proposal.BenefitForm;

/** Acts on policies outside Article 11 (Articles 5(3), 7(3), 8(3), 9, 10 and 14). */
final class DraftingStories {
    private static final PersonId LEAD = People.liaisonOf(Units.CIVIL_AFFAIRS);

    private DraftingStories() {}

    static void tell(Consumer<Executed> shown) {
        inForce(shown);
        drafting(shown);
        reserved(shown);
    }

    private static void inForce(Consumer<Executed> shown) {
        EnterInForce old = new EnterInForce(
                Proposals.ledBy(Units.CIVIL_AFFAIRS), "福民〔2019〕7号", TODAY.minusDays(900), TODAY.minusDays(870));
        Case.of(aPolicy(), shown)
                .shows("art5-i3", LEAD, old, "由牵头起草部门自行录入", "the lead unit tries to enter its own")
                .shows(
                        "art5-i3",
                        People.OFFICE_DIRECTOR,
                        old,
                        "由办公室录入联席会议之前已施行的政策",
                        "one that was in force before the joint meeting");
        Case.of(aPolicy().drafted(), shown)
                .shows(
                        "art8-i3",
                        LEAD,
                        new Repeal("福府〔2026〕30号", TODAY, "已有新的规定。"),
                        "废止尚在起草的政策",
                        "a policy that is still being drafted");
        Case.of(aPolicy().enteredInForce(), shown)
                .shows("art8-i3", LEAD, new Repeal("福府〔2026〕30号", TODAY, "已有新的规定。"), "废止现行政策", "a policy in force");
    }

    private static void drafting(Consumer<Executed> shown) {
        Case.of(aPolicy(), shown)
                .shows(
                        "art7-i3",
                        LEAD,
                        new StartDraft(Proposals.ledBy(Units.HEALTH)),
                        "由民政局启动、卫计局牵头的起草",
                        "civil affairs tries to start a draft that health would lead");
        Case.of(aPolicy(), shown)
                .shows(
                        "art7-i3",
                        LEAD,
                        new StartDraft(Proposals.ledBy(Units.CIVIL_AFFAIRS)),
                        "民政局起草居家养老服务办法",
                        "civil affairs, on home care for the elderly")
                .shows("art9-p3", LEAD, new PrepareApprovalDraft(), "材料一项未备", "with nothing in the dossier yet")
                .shows(
                        "art9-p3",
                        LEAD,
                        Acts.completeDossier(),
                        "填报原则、基础工作和论证各项",
                        "principles, groundwork and argument are given")
                .shows(
                        "art9-p3",
                        LEAD,
                        new PrepareApprovalDraft(),
                        "材料齐备，且不存在第十一条所列情形",
                        "the dossier is complete and no circumstance of Article 11 holds");
        Case.of(aPolicy().drafted(), shown)
                .shows(
                        "art14",
                        People.OFFICE_DIRECTOR,
                        new MoveToEdition("futian/2027", "新版规则已印发。"),
                        "改适用新版规则",
                        "to a newer edition")
                .shows(
                        "art14",
                        LEAD,
                        new MoveToEdition("futian/2027", "新版规则已印发。"),
                        "由牵头起草部门自行变更",
                        "the lead unit tries to move itself");
    }

    private static void reserved(Consumer<Executed> shown) {
        RequestCityStudy request = new RequestCityStudy("本区老龄化程度高于全市平均水平。");
        PolicyScenario allowance = aPolicy().inForm(BenefitForm.ALLOWANCE).touching(Touch.STANDARD);
        Case.of(aPolicy().drafted(), shown)
                .shows(
                        "art10-p2",
                        LEAD,
                        request,
                        "方案不涉及由市统一制定的事项",
                        "the proposal touches nothing reserved to the city");
        Case.of(allowance.drafted(), shown)
                .shows(
                        "art10-p2",
                        LEAD,
                        request,
                        "方案涉及津贴标准，说明特殊情况",
                        "the proposal sets an allowance; special circumstances are stated")
                .shows(
                        "art10-p2",
                        LEAD,
                        new ProceedAfterStudy("确属特殊情况，同意推进。"),
                        "牵头起草部门自行作出研究结论",
                        "the lead unit tries to conclude the study itself")
                .shows(
                        "art10-p2",
                        People.OFFICE_DIRECTOR,
                        new ProceedAfterStudy("确属特殊情况，同意推进。"),
                        "办公室认可特殊情况",
                        "the office accepts the special circumstances");
    }
}

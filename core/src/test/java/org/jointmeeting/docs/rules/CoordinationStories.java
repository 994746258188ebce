package org.jointmeeting.docs.rules;

import static org.jointmeeting.fixture.PolicyScenario.aPolicy;

import java.util.List;
import java.util.function.Consumer;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.PassReview;
import org.jointmeeting.policy.CoordinationCommand.ReferToGeneralConvener;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.policy.CoordinationCommand.TakeCoordinatedRoute;
import org.jointmeeting.policy.PublicationCommand.FileForRecord;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.rules.book.CoordinationLevel;

/** Acts under Article 11, item by item. */
final class CoordinationStories {
    private static final PersonId LEAD = People.liaisonOf(Units.CIVIL_AFFAIRS);

    private CoordinationStories() {}

    static void tell(Consumer<Executed> shown) {
        triggers(shown);
        opinions(shown);
        special(shown);
        general(shown);
        filing(shown);
    }

    private static void triggers(Consumer<Executed> shown) {
        Case.of(aPolicy().directlyInApprovalDrafting(), shown)
                .shows(
                        "art11-p1",
                        LEAD,
                        new TakeCoordinatedRoute(),
                        "不存在第十一条所列情形",
                        "no circumstance of Article 11 holds");
        Case.of(objectedDirectly(), shown)
                .shows(
                        "art11-p1",
                        LEAD,
                        new SubmitForApproval(),
                        "财政局不同意，仍径行报请区政府",
                        "finance objects, and the lead unit goes to the district government all the same")
                .shows("art11-p1", LEAD, new TakeCoordinatedRoute(), "财政局不同意，按第十一条程序办理", "as finance objects");
    }

    /** Nothing called for coordination, opinions were asked for all the same, and afterwards finance came to object. */
    private static PolicyScenario objectedDirectly() {
        return aPolicy().inRevision().directlyInApprovalDrafting().positionOf(Units.FINANCE, Position.OBJECTION);
    }

    private static void opinions(Consumer<Executed> shown) {
        PolicyScenario ready = aPolicy().involving(Units.HEALTH).readyToConsult();
        Case.of(ready, shown)
                .shows(
                        "art11-i1",
                        LEAD,
                        new SolicitOpinions(List.of()),
                        "向应征求意见的部门和相关部门书面征求意见",
                        "the mandatory consultees and every involved unit are asked in writing")
                .shows(
                        "art11-i1",
                        People.liaisonOf(Units.FINANCE),
                        Acts.opinionOf(Units.FINANCE, Position.OBJECTION),
                        "财政局提出不同意见",
                        "finance objects");
        Case.of(aPolicy().involving(Units.HEALTH).objectedBy(Units.FINANCE).inRevision(), shown)
                .shows(
                        "art11-i1",
                        LEAD,
                        new SubmitReviewDraft(),
                        "财政局的意见尚未答复，送审稿尚未附上",
                        "the opinion of finance is not answered, and the review draft is not attached");
    }

    private static void special(Consumer<Executed> shown) {
        Case.of(aPolicy().involving(Units.HEALTH).inPreliminaryReview(), shown)
                .shows(
                        "art11-i2",
                        LEAD,
                        new PassReview(""),
                        "牵头起草部门自行初审",
                        "the lead unit tries to review its own draft")
                .shows("art11-i2", People.OFFICE_DIRECTOR, new PassReview(""), "办公室初审", "by the office");
        minutes(
                aPolicy().involving(Units.HEALTH).objectedBy(Units.FINANCE).inSpecialCoordination(),
                CoordinationLevel.SPECIAL,
                "art11-i2",
                "财政局仍不同意",
                "while finance still objects",
                shown);
        minutes(
                aPolicy().involving(Units.HEALTH).inSpecialCoordination(),
                CoordinationLevel.SPECIAL,
                "art11-i2",
                "没有部门不同意",
                "while no unit objects",
                shown);
    }

    private static void general(Consumer<Executed> shown) {
        PolicyScenario escalated =
                aPolicy().involving(Units.HEALTH).objectedBy(Units.FINANCE).inGeneralCoordination();
        minutes(
                escalated,
                CoordinationLevel.SPECIAL,
                "art11-i3",
                "由专题协调会纪要作出",
                "by the minutes of another special coordination meeting",
                shown);
        minutes(
                escalated,
                CoordinationLevel.GENERAL,
                "art11-i3",
                "财政局保留不同意见，随报批稿一并上报",
                "finance maintains its objection, which travels on with the submission",
                shown);
        Case.of(aPolicy().involving(Units.HEALTH).inApprovalDrafting(), shown)
                .shows(
                        "art11-i3",
                        People.OFFICE_DIRECTOR,
                        new ReferToGeneralConvener(),
                        "专题协调会同意后没有新的不同意见",
                        "nobody has objected since the special coordination meeting agreed");
        Case.of(
                        aPolicy()
                                .involving(Units.HEALTH)
                                .inApprovalDrafting()
                                .positionOf(Units.FINANCE, Position.OBJECTION),
                        shown)
                .shows(
                        "art11-i3",
                        People.OFFICE_DIRECTOR,
                        new ReferToGeneralConvener(),
                        "专题协调会同意后财政局改为不同意",
                        "finance has come to object since the special coordination meeting agreed");
    }

    private static void filing(Consumer<Executed> shown) {
        Case.of(aPolicy().involving(Units.HEALTH).approved(), shown)
                .shows("art11-i4", LEAD, new FileForRecord(), "政策尚未印发", "before the policy is issued");
        Case.of(aPolicy().involving(Units.HEALTH).issued(), shown)
                .shows("art11-i4", LEAD, new FileForRecord(), "政策印发后", "after the policy was issued");
    }

    private static void minutes(
            PolicyScenario scenario,
            CoordinationLevel level,
            String clause,
            String zh,
            String en,
            Consumer<Executed> shown) {
        Case.of(scenario, shown).shows(clause, scenario.atMeeting(level), new SettleAgreed(), zh, en);
    }
}

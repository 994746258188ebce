package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.provision.Clauses.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.policy.opinion.Opinion;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.OwedBuilder;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.LocalPeriod;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.Reading;

/** What a policy asks of people where it stands, by the parties of the steps that meet it. */
final class PolicyOwed {

    // ---- Articles 9 and 10

    /** Article 9: whoever may work on the draft does. */
    static final Owed<Policy> WORK_ON_DRAFT = owed("work-on-draft", "开展起草", "work on the draft")
            .in(DRAFTING)
            .under(ART_9_P3)
            .metBy(
                    Article9Steps.WORK_ON_DOSSIER,
                    Article9Steps.REVISE_PROPOSAL,
                    Article9Steps.PREPARE_APPROVAL_DRAFT,
                    Article11OpinionSteps.SOLICIT_OPINIONS);

    /** Article 10, paragraph 2: the office studies what it was asked to study. */
    static final Owed<Policy> STUDY_RESERVED_MATTER = owed(
                    "study-reserved-matter", "研究由市统一制定事项", "study the reserved matter")
            .in(CITY_MATTER_STUDY)
            .under(ART_10_P2)
            .metBy(Article10Steps.PROCEED_AFTER_STUDY, Article10Steps.REFER_TO_CITY, Article10Steps.DECLINE);

    /** Article 10, paragraph 2: whoever takes up a reserved matter asks the office to study it. */
    static final Owed<Policy> REQUEST_CITY_STUDY = owed(
                    "request-city-study", "提请研究由市统一制定事项", "ask the office to study the reserved matter")
            .in(DRAFTING, REVISION)
            .about((p, in) -> Reserved.uncleared(p, in).stream().map(Enum::name).toList())
            .under(ART_10_P2)
            .metBy(Article10Steps.REQUEST_CITY_STUDY);

    // ---- Article 11(1)

    /** Article 11(1): after a revision of substance the lead unit asks again whoever it asked about the earlier text. */
    static final Owed<Policy> ASK_AGAIN = owed("ask-again", "重新征求意见", "ask for the opinion again")
            .in(REVISION)
            .about((p, in) ->
                    p.consultation().toAskAgain().stream().map(u -> u.value()).toList())
            .under(ART_11_I1)
            .metBy(Article11OpinionSteps.SOLICIT_OPINIONS, Article10Steps.REQUEST_CITY_STUDY);

    /** Article 11(1): each unit that was asked replies. */
    static final Owed<Policy> GIVE_OPINION = owed("give-opinion", "反馈书面意见", "give a written opinion")
            .in(CONSULTATION)
            .about((p, in) ->
                    p.consultation().awaited().stream().map(u -> u.value()).toList())
            .by((p, unit, in) -> PolicyParties.ASKED_UNIT.candidates().of(p, in).stream()
                    .filter(s -> s.unit().value().equals(unit))
                    .toList())
            .since((p, unit, in) -> p.consultation().solicitedOn().orElse(p.since()))
            .within(LocalPeriod.REPLY, (p, unit, in) -> p.consultation().replyBy())
            .under(ART_11_I1)
            .metBy(Article11OpinionSteps.GIVE_OPINION);

    /** Article 11(1): once every reply is in, or the silent units' time has passed, the lead unit closes the consultation. */
    static final Owed<Policy> CLOSE_CONSULTATION = owed("close-consultation", "结束征求意见", "close the consultation")
            .in(CONSULTATION)
            .when((p, in) -> p.consultation().awaited().isEmpty() || onlyTimeIsAwaited(p, in))
            .since((p, about, in) -> p.consultation().awaited().isEmpty() ? lastReply(p) : timePassed(p.consultation()))
            .under(ART_11_I1)
            .metBy(Article11OpinionSteps.CLOSE_CONSULTATION);

    /** Article 11(1): the lead unit revises the draft and submits it to the office. */
    static final Owed<Policy> REVISE_DRAFT = owed("revise-draft", "修改完善并报送", "revise and submit")
            .in(REVISION)
            .under(ART_11_I1)
            .metBy(
                    Article9Steps.WORK_ON_DOSSIER,
                    Article9Steps.REVISE_PROPOSAL,
                    Article9Steps.PREPARE_APPROVAL_DRAFT,
                    Article11OpinionSteps.SUBMIT_REVIEW_DRAFT);

    /** Article 11(1): the lead unit answers each suggestion and objection. */
    static final Owed<Policy> ANSWER_OPINION = owed("answer-opinion", "答复意见", "answer the opinion")
            .in(CONSULTATION, REVISION)
            .about((p, in) ->
                    p.consultation().unanswered().stream().map(u -> u.value()).toList())
            .since((p, unit, in) -> givenOn(p, unit))
            .under(ART_11_I1)
            .metBy(Article11OpinionSteps.ANSWER_OPINION);

    /** Article 11: the lead unit answers each overlap. */
    static final Owed<Policy> ANSWER_OVERLAP = owed("answer-overlap", "说明重叠交叉", "answer the overlap")
            .in(DRAFTING, CONSULTATION, REVISION, APPROVAL_DRAFTING)
            .about((p, in) -> p.overlaps().stream()
                    .filter(o -> !p.answeredOverlap(o.with()))
                    .map(o -> o.with().value())
                    .toList())
            .under(ART_11_P1)
            .metBy(Article11OpinionSteps.ANSWER_OVERLAP);

    // ---- Article 11(2) and (3)

    /** Article 11(2): the office reviews the review draft. */
    static final Owed<Policy> REVIEW_DRAFT = owed("review-draft", "初审送审稿", "review the draft")
            .in(PRELIMINARY_REVIEW)
            .within(LocalPeriod.REVIEW)
            .under(ART_11_I2)
            .metBy(Article11CoordinationSteps.PASS_REVIEW, Article11CoordinationSteps.RETURN_REVIEW_DRAFT);

    /** Article 11(2): whoever may convene a special coordination meeting does; its agenda then takes the policy up. */
    static final Owed<Policy> CONVENE_SPECIAL_MEETING = owed(
                    "convene-special-meeting", "召集专题协调会", "convene the special coordination meeting")
            .in(SPECIAL_COORDINATION)
            .when((p, in) -> p.coordination().scheduled().isEmpty())
            .by((p, about, in) -> conveners(CoordinationLevel.SPECIAL, in))
            .within(LocalPeriod.CONVENING)
            .under(ART_11_I2)
            .metBy(Article11CoordinationSteps.NOTE_MEETING);

    /** Article 11(3): whoever may convene the general coordination meeting does; its agenda then takes the policy up. */
    static final Owed<Policy> CONVENE_GENERAL_MEETING = owed(
                    "convene-general-meeting", "召集总召集人协调会", "convene the general coordination meeting")
            .in(GENERAL_COORDINATION)
            .when((p, in) -> p.coordination().scheduled().isEmpty())
            .by((p, about, in) -> conveners(CoordinationLevel.GENERAL, in))
            .within(LocalPeriod.CONVENING)
            .under(ART_11_I3)
            .metBy(Article11CoordinationSteps.NOTE_MEETING);

    /** Article 11(2): the lead unit forms the approval draft and submits it. */
    static final Owed<Policy> SUBMIT_FOR_APPROVAL = owed(
                    "submit-for-approval", "形成报批稿并报请审定", "form the approval draft and submit it")
            .in(APPROVAL_DRAFTING)
            .under(ART_11_I2)
            .metBy(Article9Steps.WORK_ON_DOSSIER, Article11CoordinationSteps.SUBMIT_FOR_APPROVAL);

    /** Article 11(3): an objection that appeared after the agreement is the office's to take to the general convener. */
    static final Owed<Policy> REFER_TO_GENERAL_CONVENER = owed(
                    "refer-to-general-convener", "提请总召集人协调", "ask the general convener to coordinate")
            .in(APPROVAL_DRAFTING)
            .when(PolicyGuards.LATE_OBJECTION.holds())
            .under(ART_11_I3)
            .metBy(Article11CoordinationSteps.REFER_TO_GENERAL_CONVENER);

    /** Article 11(2): the office records what the district government decided. */
    static final Owed<Policy> RECORD_DECISION = owed("record-decision", "登记区政府审定结果", "record the government's decision")
            .in(GOVERNMENT_DECISION)
            .under(ART_11_I2)
            .metBy(
                    Article11CoordinationSteps.RECORD_APPROVAL,
                    Article11CoordinationSteps.RECORD_RETURN,
                    Article11CoordinationSteps.RECORD_REJECTION);

    // ---- Article 11(4)

    /** Article 11(4): an approved policy is issued. */
    static final Owed<Policy> ISSUE_POLICY = owed("issue-policy", "印发政策", "issue the policy")
            .in(APPROVED)
            .under(ART_11_I4)
            .metBy(Article11IssueSteps.ISSUE);

    /** Article 11(4): an issued policy is filed; on the direct route filing is optional. */
    static final Owed<Policy> FILE_FOR_RECORD = owed("file-for-record", "报备案", "file for the record")
            .in(ISSUED)
            .when((p, in) -> p.coordination().agreed().isPresent())
            .within(LocalPeriod.FILING)
            .under(ART_11_I4)
            .metBy(Article11IssueSteps.FILE_FOR_RECORD);

    /** Everything that a policy can ask, in the order in which it arises. */
    static final List<Owed<Policy>> ALL = List.of(
            WORK_ON_DRAFT,
            REQUEST_CITY_STUDY,
            STUDY_RESERVED_MATTER,
            GIVE_OPINION,
            CLOSE_CONSULTATION,
            REVISE_DRAFT,
            ASK_AGAIN,
            ANSWER_OPINION,
            REVIEW_DRAFT,
            CONVENE_SPECIAL_MEETING,
            CONVENE_GENERAL_MEETING,
            SUBMIT_FOR_APPROVAL,
            REFER_TO_GENERAL_CONVENER,
            ANSWER_OVERLAP,
            RECORD_DECISION,
            ISSUE_POLICY,
            FILE_FOR_RECORD);

    private PolicyOwed() {}

    private static OwedBuilder<Policy, PolicyStage> owed(String id, String zh, String en) {
        return new OwedBuilder<>(id, Text.of(zh, en), Policy::since);
    }

    private static LocalDate lastReply(Policy p) {
        return p.consultation().opinions().stream()
                .map(Opinion::on)
                .max(Comparator.naturalOrder())
                .orElse(p.since());
    }

    /** The silent units were reminded and the mandatory ones have replied, so that nothing but the end of their time is awaited. */
    private static boolean onlyTimeIsAwaited(Policy p, Setting in) {
        return p.consultation().replyBy().isPresent()
                && p.consultation().remindedOn().isPresent()
                && PolicyGuards.MANDATORY_OPINIONS_IN.holds().test(p, in);
    }

    /** The first day after the reply period, or the day of the reminder if that came later. */
    private static LocalDate timePassed(Consultation c) {
        LocalDate after = c.replyBy().orElseThrow().plusDays(1);
        return c.remindedOn().filter(after::isBefore).orElse(after);
    }

    private static LocalDate givenOn(Policy p, String unit) {
        return p.consultation().opinions().stream()
                .filter(o -> o.unit().value().equals(unit))
                .map(Opinion::on)
                .findFirst()
                .orElse(p.since());
    }

    /** Those who may convene a meeting of a level, on a policy. */
    private static List<Standing> conveners(CoordinationLevel level, Setting in) {
        boolean convenerOnly = level == CoordinationLevel.SPECIAL && in.rules().reads(Reading.CONVENER_CONVENES);
        List<Capacity> capacities = in.rules().book().meetingTypes().stream()
                .filter(type -> type.settles().equals(Optional.of(level)))
                .map(MeetingType::convenedBy)
                .flatMap(List::stream)
                .filter(c -> !convenerOnly || c == Capacity.CONVENER)
                .toList();
        return in.rules().book().seats().stream()
                .filter(seat -> capacities.contains(seat.capacity()))
                .flatMap(seat -> seat.unit().stream().map(unit -> new Standing(seat.capacity(), unit)))
                .toList();
    }
}

package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import java.util.List;
import org.jointmeeting.policy.CityStudyCommand.*;
import org.jointmeeting.policy.CityStudyEvent.*;
import org.jointmeeting.procedure.Step;

/** Studying what is reserved to the city (Article 10, paragraph 2), top to bottom. */
final class Article10Steps {

    /** Article 10, paragraph 2: the lead unit asks the office to study a reserved matter. */
    static final Step<Policy, RequestCityStudy> REQUEST_CITY_STUDY = step(
                    "request-city-study",
                    "提请研究由市统一制定事项",
                    "ask the office to study a reserved matter",
                    RequestCityStudy.class)
            .from(DRAFTING, REVISION)
            .by(LEAD_UNIT)
            .needs(RESERVED_MATTER_THERE)
            .to(CITY_MATTER_STUDY)
            .under(ART_10_P2)
            .records(t -> new CityStudyRequested(
                    List.copyOf(Reserved.uncleared(t.subject(), t.in())),
                    t.command().circumstances()));

    /** Article 10, paragraph 2: special circumstances justify going on. */
    static final Step<Policy, ProceedAfterStudy> PROCEED_AFTER_STUDY = step(
                    "proceed-after-study", "研究同意推进", "let it proceed on special circumstances", ProceedAfterStudy.class)
            .from(CITY_MATTER_STUDY)
            .by(OFFICE)
            .toOneOf(p -> p.study().cameFrom().orElse(DRAFTING), DRAFTING, REVISION)
            .under(ART_10_P2)
            .records(t ->
                    new StudyProceeded(t.subject().study().asked(), t.command().reasons()));

    /** Article 10: the matter is the city's. */
    static final Step<Policy, ReferToCity> REFER_TO_CITY = step(
                    "refer-to-city", "转报市统一制定", "refer the matter to the city", ReferToCity.class)
            .from(CITY_MATTER_STUDY)
            .by(OFFICE)
            .to(REFERRED_TO_CITY)
            .under(ART_10_P2)
            .records(t -> new ReferredToCity(t.command().reasons()));

    /** Article 10, paragraph 2: no special circumstances. */
    static final Step<Policy, Decline> DECLINE = step("decline", "研究不予推进", "decline the proposal", Decline.class)
            .from(CITY_MATTER_STUDY)
            .by(OFFICE)
            .to(DECLINED)
            .under(ART_10_P2)
            .records(t -> new Declined(t.command().reasons()));

    private Article10Steps() {}
}

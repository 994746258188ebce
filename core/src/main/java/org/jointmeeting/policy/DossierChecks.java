package org.jointmeeting.policy;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_9_P3;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jointmeeting.policy.DraftingCommand.WorkOnDossier;
import org.jointmeeting.policy.dossier.DecisionProcedure;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.policy.dossier.Statement;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;

/** What work on the dossier must satisfy (Article 9). */
final class DossierChecks {

    /** Something is said. */
    static final Check<Policy, WorkOnDossier> SOMETHING_GIVEN = check(
            PolicyRefusal.NOTHING_GIVEN,
            ART_9_P3,
            (p, c, as, in) -> !(c.statements().isEmpty()
                    && c.estimate().isEmpty()
                    && c.procedures().isEmpty()
                    && c.documents().isEmpty()));

    /** Each item once. */
    static final Check<Policy, WorkOnDossier> GIVEN_ONCE = check(
            PolicyRefusal.GIVEN_TWICE,
            ART_9_P3,
            (p, c, as, in) -> givenTwice(c).isEmpty(),
            (p, c, as, in) -> givenTwice(c));

    /** Article 9, paragraph 3: done with reference and date, or not applicable with a reason. */
    static final Check<Policy, WorkOnDossier> RESULTS_CONCLUSIVE = check(
            PolicyRefusal.RESULT_NOT_CONCLUSIVE,
            ART_9_P3,
            (p, c, as, in) -> inconclusive(c.procedures()).isEmpty(),
            (p, c, as, in) -> inconclusive(c.procedures()));

    /** What was done lies in the past. */
    static final Check<Policy, WorkOnDossier> RESULTS_NOT_IN_FUTURE = check(
            PolicyRefusal.DATE_IN_FUTURE,
            ART_9_P3,
            (p, c, as, in) -> inFuture(c.procedures(), in).isEmpty(),
            (p, c, as, in) -> inFuture(c.procedures(), in));

    private DossierChecks() {}

    private static List<Detail> inconclusive(List<ProcedureResult> results) {
        return where(results, r -> !r.conclusive());
    }

    private static List<Detail> inFuture(List<ProcedureResult> results, Setting in) {
        return where(results, r -> r.date().isPresent() && r.date().get().isAfter(in.today()));
    }

    private static List<Detail> where(List<ProcedureResult> results, Predicate<ProcedureResult> wrong) {
        List<Detail> found = new ArrayList<>(0);
        for (int i = 0; i < results.size(); i++) {
            if (wrong.test(results.get(i))) {
                found.add(Detail.item("procedure", results.get(i).procedure()));
            }
        }
        return found;
    }

    private static List<Detail> givenTwice(WorkOnDossier c) {
        List<Detail> twice = new ArrayList<>(0);
        Set<DossierItem> items = EnumSet.noneOf(DossierItem.class);
        for (Statement s : c.statements()) {
            if (!items.add(s.item())) {
                twice.add(Detail.item("item", s.item()));
            }
        }
        Set<DecisionProcedure> procedures = EnumSet.noneOf(DecisionProcedure.class);
        for (ProcedureResult r : c.procedures()) {
            if (!procedures.add(r.procedure())) {
                twice.add(Detail.item("procedure", r.procedure()));
            }
        }
        for (int i = 1; i < c.documents().size(); i++) {
            if (c.documents().subList(0, i).stream().anyMatch(c.documents().get(i)::replaces)) {
                twice.add(Detail.item("document", c.documents().get(i).kind()));
            }
        }
        return twice;
    }
}

package org.jointmeeting.docs.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointmeeting.coverage.ProvedByTests;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Article;

/** What the pages are made from: Futian's rules, the procedures, which tests prove what, and the acts that were executed. */
final class Source {

    /** In the order in which a reader meets them. */
    static final List<Procedure<?>> PROCEDURES =
            List.of(MembershipProcedure.PROCEDURE, MeetingProcedure.PROCEDURE, PolicyProcedure.PROCEDURE);

    final WorkingRules rules = FutianRules.draft();
    final Situations situations = Situations.everywhere();
    final List<Executed> executed = Stories.all();
    private final Map<String, Set<String>> proofs = ProvedByTests.gather();

    /** The numbers of the articles, in order. */
    List<Integer> articles() {
        Set<Integer> numbers = new LinkedHashSet<>();
        rules.book().articles().forEach(a -> numbers.add(number(a.clause())));
        return List.copyOf(numbers);
    }

    List<Article> clausesOf(int article) {
        return rules.book().articles().stream()
                .filter(a -> number(a.clause()) == article)
                .toList();
    }

    Provision provision(String clause) {
        return rules.provision(clause).orElseThrow();
    }

    /** The citation of a provision as this rule book has it. */
    Provision cited(Provision provision) {
        return rules.cite(provision);
    }

    Set<String> proofs(String clause) {
        return proofs.getOrDefault(clause, Set.of());
    }

    /** The steps that stand under a clause, whichever the case. */
    List<Step<?, ?>> stepsUnder(String clause) {
        return steps().stream().filter(s -> clause(s.provision(), clause)).toList();
    }

    /** The steps that stand under a clause only in some cases. */
    List<Step<?, ?>> stepsByCase(String clause) {
        return steps().stream()
                .filter(s -> !clause(s.provision(), clause))
                .filter(s -> s.provisions().stream().anyMatch(p -> clause(p, clause)))
                .toList();
    }

    List<Owed<?>> owedUnder(String clause) {
        List<Owed<?>> all = new ArrayList<>();
        PROCEDURES.forEach(p ->
                p.owed().stream().filter(o -> clause(o.provision(), clause)).forEach(all::add));
        return all;
    }

    List<Step<?, ?>> steps() {
        List<Step<?, ?>> all = new ArrayList<>();
        PROCEDURES.forEach(p -> all.addAll(p.steps()));
        return all;
    }

    /** The procedure to which a step belongs. */
    Procedure<?> procedureOf(Step<?, ?> step) {
        return PROCEDURES.stream()
                .filter(p -> p.steps().stream().anyMatch(s -> s == step))
                .findFirst()
                .orElseThrow();
    }

    static boolean clause(Provision provision, String clause) {
        return provision.clause().equals(clause);
    }

    private static int number(String clause) {
        return Integer.parseInt(clause.split("-", -1)[0].substring("art".length()));
    }
}

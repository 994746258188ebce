package org.jointmeeting.membership;

import static org.jointmeeting.provision.Clauses.ART_4_P4;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;

/**
 * What the host should know about a composition with which the joint meeting cannot work, or not for long: without anybody to act
 * for the office (Article 4, paragraph 4) nobody can be appointed, and only the host can help.
 */
public final class MembershipWarnings {
    private static final Text EMPTY = Text.of(
            "现无人可代表办公室办理，只能由系统恢复办公室人员",
            "nobody can act for the office; only the host can restore it, with somebody in one of these seats");
    private static final Text RUNS_EMPTY = Text.of(
            "办公室将无人可办理，须在此前任命接任人员", "nobody will be able to act for the office; somebody has to be appointed before");

    private MembershipWarnings() {}

    /**
     * The warnings on a day.
     *
     * @param m the composition
     * @param rules the working rules in use, which say who acts for the office
     * @param today the day
     * @return the warnings; empty when somebody can act for the office and no end of that is set
     */
    public static List<Notice> of(Membership m, WorkingRules rules, LocalDate today) {
        return Office.emptyFrom(m.roster(), today, rules)
                .map(day -> day.equals(today) ? empty(rules) : runsEmpty(day, rules))
                .stream()
                .toList();
    }

    private static Notice empty(WorkingRules rules) {
        List<Detail> seats = rules.officeStandings().stream()
                .map(s -> Detail.party(s, rules))
                .toList();
        return new Notice(EMPTY, rules.cite(ART_4_P4), seats);
    }

    private static Notice runsEmpty(LocalDate day, WorkingRules rules) {
        return new Notice(RUNS_EMPTY, rules.cite(ART_4_P4), List.of(Days.from(day)));
    }
}

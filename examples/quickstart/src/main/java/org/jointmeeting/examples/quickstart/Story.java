package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;

/** The whole way of a proposal, from the policies in force to the filing of the new one. */
final class Story {
    /** The story's first day. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    /** The story's last day. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 15);

    private Story() {}

    /**
     * Tells the story.
     *
     * @throws org.jointmeeting.BadRosterException if the rules do not allow the roster; nothing is printed then
     * @throws StoryStopped if a step on which the story depends is refused
     */
    static void tell(Roster roster, PolicyCase file, WorkingRules rules, Paper paper) {
        StoryClock clock = new StoryClock(FIRST_DAY);
        JointMeeting meeting = JointMeeting.opening("futian")
                .rules(rules)
                .roster(roster)
                .clock(clock)
                .open();
        Telling telling = new Telling(meeting, clock, new Cast(roster, rules, clock), paper, file);
        title(paper, rules, file);
        new Drafting(telling).tell();
        new WrittenOpinions(telling).tell();
        new Review(telling).tell();
        new Coordination(telling).tell();
        new Approval(telling).tell();
        new Conclusion(telling).tell();
    }

    private static void title(Paper paper, WorkingRules rules, PolicyCase file) {
        paper.title(paper.in(rules.book().name()));
        paper.say(Text.of(
                "工作规则：" + rules.edition() + "（" + rules.book().status().text().zh() + "）",
                "Working rules: " + rules.edition() + " ("
                        + rules.book().status().text().en() + ")"));
        paper.say(Text.of("本例政策：《", "The proposal: ").in(paper.language())
                + file.proposal().title()
                + Text.of("》（" + file.id() + "）", " (" + file.id() + ")").in(paper.language()));
        paper.say(
                Text.of("人员均为虚构。#后为登记簿编号。", "All people are made up. A # is followed by the number in the register."));
    }
}

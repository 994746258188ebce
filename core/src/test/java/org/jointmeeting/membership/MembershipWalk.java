package org.jointmeeting.membership;

import static org.jointmeeting.membership.MembershipProcedure.PROCEDURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.rules.WorkingRules;

/** A composition to which people do things over days, sensible or not, and everything that came of it. One number, one walk. */
final class MembershipWalk {
    private static final int MOVES = 24;
    private static final List<WorkingRules> RULES =
            List.of(Rules.futian(), Rules.withCaseOfficers(), Rules.withAtMost(Capacity.LIAISON, 2));

    private final Random random;
    private final WorkingRules rules;
    private final List<Taken> taken = new ArrayList<>();
    private Membership membership = Membership.UNSTARTED;
    private LocalDate today = MembershipScenario.START;

    private MembershipWalk(long number) {
        random = new Random(number);
        rules = RULES.get(random.nextInt(RULES.size()));
    }

    /** What was tried, on which composition, and what was decided. */
    record Taken(Membership before, MembershipCommand command, Setting in, Decision decision) {

        Membership after() {
            return decision instanceof Accepted accepted ? PROCEDURE.evolve(before, accepted) : before;
        }
    }

    /** Everything that was tried in a walk. */
    static List<Taken> of(long number) {
        MembershipWalk walk = new MembershipWalk(number);
        for (int i = 0; i < MOVES; i++) {
            walk.move();
        }
        return walk.taken;
    }

    private void move() {
        today = today.plusDays(random.nextInt(4) == 0 ? random.nextInt(20) : 0);
        Sample sample = new Sample(random, membership.roster(), rules, today);
        boolean toConstitute = membership.stage() == MembershipStage.UNSTARTED && random.nextInt(5) > 0;
        MembershipCommand command = toConstitute ? sample.constitute() : sample.command();
        Setting in = situation(command).setting();
        Taken next = new Taken(membership, command, in, PROCEDURE.decide(membership, command, in));
        taken.add(next);
        membership = next.after();
    }

    private Situation situation(MembershipCommand command) {
        Situation in = Situation.on(today)
                .about(MembershipProcedure.SUBJECT)
                .under(rules)
                .with(membership.roster())
                .by(acting())
                .afterEntries(5);
        if (random.nextInt(6) == 0) {
            return in;
        }
        Situation host = in.with(MembershipScenario.HOST).by(People.NOBODY);
        if (command instanceof Constitute) {
            return host.mandatedBy(new Founding());
        }
        if (command instanceof RestoreOffice) {
            return host.mandatedBy(new HostRestoration());
        }
        return command instanceof NoteMeetingHeld ? host.mandatedBy(new HeldMeeting("M-1")) : in;
    }

    /** Mostly whoever acts for the office or is general convener that day. */
    private PersonId acting() {
        return switch (random.nextInt(10)) {
            case 0 -> People.NOBODY;
            case 1 -> People.memberOf(Units.FINANCE);
            case 2, 3, 4 -> holder(List.of(new Standing(Capacity.GENERAL_CONVENER, Units.DISTRICT_GOVERNMENT)));
            default -> holder(rules.officeStandings());
        };
    }

    private PersonId holder(List<Standing> standings) {
        return standings.stream()
                .flatMap(s -> membership.roster().holders(s, today).stream())
                .findFirst()
                .orElse(People.NOBODY);
    }
}

package net.example.wheelchair;

import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Parties;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.provision.Text;

/** By whom. */
final class LoanParties {
    private static final List<Capacity> SPEAKERS = List.of(Capacity.MEMBER, Capacity.LIAISON);

    /** Any member unit asks. */
    static final Party<Loan> ASKING_UNIT = Parties.of(
            Text.of("任一成员单位", "any member unit"),
            SPEAKERS,
            (l, in) -> in.rules().book().units().stream()
                    .filter(Unit::isMember)
                    .map(Unit::id)
                    .toList());

    /** The subdistrict office that lends. */
    static final Party<Loan> LENDER = Parties.of(
            Text.of("出借的街道办事处", "the lending subdistrict office"),
            SPEAKERS,
            (l, in) -> l.lender().stream().toList());

    /** The agenda of a meeting, which takes a loan up or drops it. */
    static final Party<Loan> AGENDA = Parties.act(Text.of("会议议程", "the agenda of a meeting"), AgendaAct.class);

    /** The minutes of a meeting that coordinated it. */
    static final Party<Loan> MINUTES = Parties.act(Text.of("会议纪要", "the minutes of a meeting"), SettlingMeeting.class);

    /** Whoever convenes the meeting that coordinates it. */
    static final Party<Loan> CONVENER = Parties.rank(Text.of("召集人", "the convener"), List.of(Capacity.CONVENER));

    private LoanParties() {}
}

package net.example.wheelchair;

import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.procedure.Parties;
import org.jointmeeting.procedure.Party;
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

    private LoanParties() {}
}

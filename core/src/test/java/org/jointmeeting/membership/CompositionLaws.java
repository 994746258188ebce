package org.jointmeeting.membership;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jointmeeting.contract.procedure.ProcedureContract;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.fixture.Convening;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;

/** The composition keeps the laws of every procedure. */
class CompositionLaws extends ProcedureContract<Membership> {
    @Override
    protected Procedure<Membership> procedure() {
        return MembershipProcedure.PROCEDURE;
    }

    @Override
    protected World<Membership> world(RandomGenerator random) {
        return new MembershipWorld(random.nextInt(4) == 0);
    }

    @Override
    protected int attempts() {
        return 30;
    }

    /** Once constituted it stays so. */
    @Override
    protected Set<MembershipStage> arrived() {
        return Set.of(MembershipStage.CONSTITUTED);
    }

    /** A correction stands in the register, beside the entry that it corrects. */
    @Override
    protected Set<String> traceless() {
        return Set.of("correct-entry");
    }

    /** A meeting of fixed frequency is convened; its close is noted here. */
    @Override
    protected boolean mayBring(Owed<Membership> owed, Membership m, Setting in) {
        return owed.metBy().equals(List.of(Article8Steps.NOTE_MEETING_HELD)) && Convening.isOpenTo(in);
    }
}

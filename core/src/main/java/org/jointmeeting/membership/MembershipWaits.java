package org.jointmeeting.membership;

import static org.jointmeeting.membership.MembershipStage.CONSTITUTED;
import static org.jointmeeting.provision.Clauses.ART_3;

import java.util.List;
import org.jointmeeting.procedure.Owing;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Waiting;
import org.jointmeeting.provision.Text;

/** For what the composition waits where it asks nothing of anybody. */
final class MembershipWaits {

    /** Article 3: the joint meeting is as it should be until a seat falls vacant or a meeting comes due. */
    static final Waiting<Membership> COMPLETE = Waiting.<Membership>waiting(
                    Text.of("席位齐备，例会未到期", "every seat is filled and no meeting is due"), ART_3, CONSTITUTED)
            .when(MembershipWaits::nothingOpen);

    /** Everything that the composition can wait for. */
    static final List<Waiting<Membership>> ALL = List.of(COMPLETE);

    private MembershipWaits() {}

    private static boolean nothingOpen(Membership m, Setting in) {
        return MembershipOwed.ALL.stream()
                .flatMap(owed -> owed.of(m, in).stream())
                .noneMatch(o -> isOpen(o, in));
    }

    private static boolean isOpen(Owing owing, Setting in) {
        return !owing.since().isAfter(in.today())
                && owing.until().map(in.today()::isBefore).orElse(true);
    }
}

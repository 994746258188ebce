package org.jointmeeting.membership;

import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.procedure.Parties;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.provision.Text;

/** By whom: the parties to the composition (Article 4). */
final class MembershipParties {

    /** The host itself, when it opens a joint meeting for the first time. */
    static final Party<Membership> HOST =
            Parties.act(Text.of("系统初始化", "the opening of the joint meeting"), Founding.class);

    /** The host itself, when nobody is left who could act for the office. */
    static final Party<Membership> RESTORING_HOST =
            Parties.act(Text.of("系统恢复", "the host, by its own authority"), HostRestoration.class);

    /** 联席会议办公室. */
    static final Party<Membership> OFFICE = Parties.office();

    /** Article 4, paragraph 3: a unit's leader in charge, for its own people. */
    static final Party<Membership> UNIT_LEADER = Parties.of(
            Text.of("成员单位分管负责同志", "a unit's member"),
            List.of(Capacity.MEMBER),
            (m, in) -> in.rules().book().units().stream()
                    .filter(Unit::isMember)
                    .map(Unit::id)
                    .toList());

    /** 总召集人. */
    static final Party<Membership> GENERAL_CONVENER =
            Parties.rank(Capacity.GENERAL_CONVENER.text(), List.of(Capacity.GENERAL_CONVENER));

    /** The close of a meeting. */
    static final Party<Membership> MEETING = Parties.act(Text.of("会议召开", "a meeting that was held"), HeldMeeting.class);

    private MembershipParties() {}
}

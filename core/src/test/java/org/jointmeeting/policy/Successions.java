package org.jointmeeting.policy;

import org.jointmeeting.procedure.Mandate;

/** The authority that comes with the issue of another policy, for scenarios that begin after it. */
public final class Successions {
    private Successions() {}

    /** That of a policy which was issued in the place of another. */
    public static Mandate of(PolicyId by) {
        return new Succession(by);
    }
}

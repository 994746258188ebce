package org.jointmeeting.membership;

import org.jointmeeting.procedure.Mandate;

/** The fact that the host opens the joint meeting for the first time. */
public record Founding() implements Mandate {}

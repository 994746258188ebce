package org.jointmeeting.membership;

/** The fact that the host opens the joint meeting for the first time. */
public record Founding() {}

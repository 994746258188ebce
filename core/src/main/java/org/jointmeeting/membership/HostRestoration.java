package org.jointmeeting.membership;

import org.jointmeeting.procedure.Mandate;

/** The host's own authority to fill the office when nobody is left who could; given only by the way in, on the host's explicit call. */
public record HostRestoration() implements Mandate {}

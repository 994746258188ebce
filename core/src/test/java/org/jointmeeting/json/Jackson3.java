package org.jointmeeting.json;

import tools.jackson.databind.json.JsonMapper;

/** The mapper of Jackson 3 as a host has it; by itself, as Jackson 2 runs with annotations that 3 does not run with. */
final class Jackson3 {

    /** As it comes. */
    static final JsonMapper PLAIN = JsonMapper.builder().build();

    private Jackson3() {}
}

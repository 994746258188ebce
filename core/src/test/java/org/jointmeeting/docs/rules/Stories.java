package org.jointmeeting.docs.rules;

import java.util.ArrayList;
import java.util.List;

/** Every act that the pages show, executed by made-up people on made-up cases. */
final class Stories {
    private Stories() {}

    static List<Executed> all() {
        List<Executed> all = new ArrayList<>();
        CompositionStories.tell(all::add);
        MeetingStories.tell(all::add);
        DraftingStories.tell(all::add);
        CoordinationStories.tell(all::add);
        return all;
    }
}

package org.jointmeeting.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What is asked of lists: of agendas, resolutions, invitations and attendance. */
final class Listed {
    private Listed() {}

    /** Whether numbers run 1, 2, 3 … */
    static boolean fromOne(List<Integer> numbers) {
        return numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    /** Whether nothing stands in it twice. */
    static boolean once(List<?> things) {
        return new HashSet<>(things).size() == things.size();
    }
}

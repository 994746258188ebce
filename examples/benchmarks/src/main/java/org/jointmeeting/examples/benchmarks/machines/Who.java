package org.jointmeeting.examples.benchmarks.machines;

import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jspecify.annotations.Nullable;

/** By whom a move is made. */
enum Who {
    LEAD_UNIT {
        @Override
        boolean admits(Paper paper, Standing standing, boolean minutes) {
            return isOfUnit(standing) && standing.unit().equals(paper.lead());
        }
    },
    ASKED_UNIT {
        @Override
        boolean admits(Paper paper, Standing standing, boolean minutes) {
            return isOfUnit(standing) && paper.asked().contains(standing.unit());
        }
    },
    OFFICE {
        @Override
        boolean admits(Paper paper, Standing standing, boolean minutes) {
            return standing.capacity() == Capacity.OFFICE_DIRECTOR || standing.capacity() == Capacity.OFFICE_STAFF;
        }
    },
    MINUTES {
        @Override
        boolean admits(Paper paper, Standing standing, boolean minutes) {
            return minutes;
        }
    };

    abstract boolean admits(Paper paper, Standing standing, boolean minutes);

    /** The first of the actor's standings that may; null if none may. */
    @Nullable
    Standing among(Paper paper, List<Standing> standings, boolean minutes) {
        for (int i = 0; i < standings.size(); i++) {
            if (admits(paper, standings.get(i), minutes)) {
                return standings.get(i);
            }
        }
        return null;
    }

    private static boolean isOfUnit(Standing standing) {
        return standing.capacity() == Capacity.MEMBER || standing.capacity() == Capacity.LIAISON;
    }
}

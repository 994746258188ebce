package org.jointmeeting.examples.benchmarks.machines;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.UnitId;

/**
 * A policy paper as the other notations know it: an immutable record with as many components as the joint meeting's policy, of which
 * a step changes three.
 *
 * @param place where it stands
 * @param since since when
 * @param edition the edition of the rules it runs under
 * @param lead the unit that leads it
 * @param asked the units asked for an opinion
 * @param proposal what it proposes
 * @param dossier its dossier
 * @param overlaps the overlaps found
 * @param study the study of reserved matters
 * @param consultation the consultation
 * @param coordination the coordination
 * @param publication submission, decision, issue and filing
 */
public record Paper(
        Place place,
        LocalDate since,
        String edition,
        UnitId lead,
        List<UnitId> asked,
        Object proposal,
        Object dossier,
        Object overlaps,
        Object study,
        Object consultation,
        Object coordination,
        Object publication) {

    /** Copies the list. */
    public Paper {
        asked = List.copyOf(asked);
    }

    /**
     * A paper before its first step.
     *
     * @param lead the unit that leads it
     * @param asked the units that will be asked
     * @return the paper
     */
    public static Paper of(UnitId lead, List<UnitId> asked) {
        return new Paper(Place.UNSTARTED, LocalDate.EPOCH, "", lead, asked, "", "", "", "", "", "", "");
    }

    Paper after(Happened event) {
        return new Paper(
                event.to(),
                event.to() == place ? since : event.on(),
                edition,
                lead,
                asked,
                proposal,
                event.content(),
                overlaps,
                study,
                consultation,
                coordination,
                publication);
    }
}

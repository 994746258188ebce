package org.jointmeeting.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jointmeeting.provision.Text;

/** The faults found so far. */
final class Faults {
    private static final int QUOTED = 80;

    private final List<Fault> found = new ArrayList<>();

    void add(Place place, String zh, String en) {
        found.add(new Fault(place.path(), Text.of(zh, en)));
    }

    /** The faults in the order in which their places stand in the document; what is missing stands where it should be. */
    List<Fault> inOrderOf(JsonNode document) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> positions = new HashMap<>();
        number(Place.root(document), positions);
        List<Fault> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(f -> position(f.path(), positions)));
        return List.copyOf(ordered);
    }

    private static void number(Place place, Map<String, Integer> positions) {
        positions.put(place.path(), positions.size());
        for (Iterator<String> names = place.value().fieldNames(); names.hasNext(); ) {
            number(place.at(names.next()), positions);
        }
        for (Place item : place.items()) {
            number(item, positions);
        }
    }

    private static int position(String path, Map<String, Integer> positions) {
        String known = path;
        while (!positions.containsKey(known)) {
            known = known.substring(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('[')));
        }
        return positions.get(known);
    }

    /** A value as a message quotes it: in one line, and cut short. */
    static String quote(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        boolean fits = line.codePointCount(0, line.length()) <= QUOTED;
        return "'" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…") + "'";
    }
}

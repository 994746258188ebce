package org.jointmeeting.rules.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Fault;

/** The faults found so far. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(Place place, String zh, String en) {
        add(place, Text.of(zh, en));
    }

    void add(Place place, Text message) {
        found.add(new Fault(place.path(), message));
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
}

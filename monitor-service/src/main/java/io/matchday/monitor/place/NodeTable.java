package io.matchday.monitor.place;

import io.matchday.monitor.line.Slice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where edge nodes stand: a text file with lines of node, carrier and region, parted by commas. It stands in for where a
 * client is when nothing else tells, since clients are mostly served from near by.
 */
final class NodeTable {

    private static final int COLUMNS = 3;

    private final Map<String, Place> places;

    private NodeTable(Map<String, Place> places) {
        this.places = places;
    }

    static NodeTable empty() {
        return new NodeTable(Map.of());
    }

    static NodeTable read(Path file) {
        try {
            return parse(Files.readAllLines(file), file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    static NodeTable parse(List<String> lines, String name) {
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] columns = line.split(",", -1);
                if (columns.length != COLUMNS || columns[0].isBlank()) {
                    throw new IllegalArgumentException(
                            "%s, line %d: node, carrier and region are expected".formatted(name, i + 1));
                }
                places.put(columns[0].strip(), new Place(columns[1].strip(), columns[2].strip()));
            }
        }
        return new NodeTable(Map.copyOf(places));
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    Optional<String> regionOf(String node) {
        return Optional.ofNullable(places.get(node)).map(Place::region).filter(region -> !region.isEmpty());
    }

    Place of(Slice node) {
        return places.getOrDefault(node.toString(), Place.UNKNOWN);
    }
}

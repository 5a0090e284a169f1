package io.matchday.monitor.place;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delta.Places;
import io.matchday.monitor.line.LogRecord;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds carrier and region where a line lacks them: by the client's address, or else by the node that served it. The
 * address itself goes nowhere.
 */
@Singleton
public class PlaceFinder {

    private final NodeTable nodes;
    private final Places places;

    PlaceFinder(MonitorConfig config) {
        MonitorConfig.Places files = config.places();
        List<AddressTable> tables = new ArrayList<>();
        files.ip2region().ifPresent(file -> tables.add(Ip2RegionTable.open(file)));
        files.mmdb().ifPresent(all -> all.forEach(file -> tables.add(MaxMindTable.open(file))));
        this.nodes = files.nodes().map(NodeTable::read).orElseGet(NodeTable::empty);
        this.places = of(tables, nodes);
    }

    /** The region that a node stands in, where the table of nodes says so. */
    public Optional<String> regionOf(String node) {
        return nodes.regionOf(node);
    }

    /** What is known now. */
    public Places forNow() {
        return places;
    }

    static Places of(List<AddressTable> tables, NodeTable nodes) {
        if (tables.isEmpty() && nodes.isEmpty()) {
            return Places.NONE;
        }
        PlaceCache clients = new PlaceCache(tables);
        return line -> complete(line, clients, nodes);
    }

    private static void complete(LogRecord line, PlaceCache clients, NodeTable nodes) {
        if (incomplete(line) && !line.client().isEmpty()) {
            clients.of(line.client()).complete(line.isp(), line.region());
        }
        if (incomplete(line) && !nodes.isEmpty() && !line.node().isEmpty()) {
            nodes.of(line.node()).complete(line.isp(), line.region());
        }
    }

    private static boolean incomplete(LogRecord line) {
        return line.isp().isEmpty() || line.region().isEmpty();
    }
}

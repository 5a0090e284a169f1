package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.ChainLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At which height each link leaves its box and enters the next one: side by side, in the order of their other ends. */
final class Ports {

    private static final double APART = 17;
    private static final double CORNER = 12;

    private final Map<ChainLink, Double> leaving = new HashMap<>();
    private final Map<ChainLink, Double> entering = new HashMap<>();

    Ports(Grid grid) {
        Map<Cell, List<Map.Entry<ChainLink, Cell>>> out = new HashMap<>();
        Map<Cell, List<Map.Entry<ChainLink, Cell>>> in = new HashMap<>();
        grid.ways.forEach((link, way) -> {
            int last = way.size() - 1;
            out.computeIfAbsent(way.get(0), first -> new ArrayList<>()).add(Map.entry(link, way.get(1)));
            in.computeIfAbsent(way.get(last), end -> new ArrayList<>()).add(Map.entry(link, way.get(last - 1)));
        });
        out.forEach((cell, links) -> spread(cell, links, leaving));
        in.forEach((cell, links) -> spread(cell, links, entering));
    }

    double leaving(ChainLink link) {
        return leaving.get(link);
    }

    double entering(ChainLink link) {
        return entering.get(link);
    }

    private static void spread(Cell cell, List<Map.Entry<ChainLink, Cell>> links, Map<ChainLink, Double> heights) {
        links.sort(Comparator.comparingDouble(link -> link.getValue().middle));
        double room = cell.height() - 2 * CORNER;
        double apart = links.size() < 2 ? 0 : Math.min(APART, room / (links.size() - 1));
        double first = Sizes.HEADING + cell.middle - apart * (links.size() - 1) / 2;
        for (int i = 0; i < links.size(); i++) {
            heights.put(links.get(i).getKey(), first + i * apart);
        }
    }
}

package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainGraph;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.ChainNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a picture, and the cells that each link leads over, from its first to its last. */
final class Grid {

    final List<List<Cell>> columns = new ArrayList<>();
    final Map<ChainLink, List<Cell>> ways = new LinkedHashMap<>();

    Grid(Chain chain, ChainGraph graph) {
        Map<String, Integer> layers = Layers.of(graph);
        Map<String, Cell> cells = new HashMap<>();
        for (ChainNode node : chain.nodes()) {
            cells.put(node.key(), add(new Cell(node, layers.get(node.key()))));
        }
        for (ChainLink link : chain.links()) {
            ways.put(link, way(cells.get(link.from()), cells.get(link.to())));
        }
    }

    private List<Cell> way(Cell from, Cell to) {
        List<Cell> way = new ArrayList<>(List.of(from));
        for (int column = from.column + 1; column < to.column; column++) {
            way.add(add(new Cell(null, column)));
        }
        way.add(to);
        for (int i = 1; i < way.size(); i++) {
            way.get(i - 1).leadsTo(way.get(i));
        }
        return List.copyOf(way);
    }

    private Cell add(Cell cell) {
        while (columns.size() <= cell.column) {
            columns.add(new ArrayList<>());
        }
        List<Cell> column = columns.get(cell.column);
        cell.rank = column.size();
        column.add(cell);
        return cell;
    }
}

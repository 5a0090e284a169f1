package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainGraph;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.ChainNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands in a picture.
 *
 * @param boxes one for each node
 * @param wires one for each link
 * @param width of what is drawn, margins included
 * @param height of what is drawn, margins and heading included
 */
record Layout(List<Box> boxes, List<Wire> wires, double width, double height) {

    Layout {
        boxes = List.copyOf(boxes);
        wires = List.copyOf(wires);
    }

    /** Lays out a chain without cycles. */
    static Layout of(Chain chain, ChainGraph graph) {
        Grid grid = new Grid(chain, graph);
        Ordering.apply(grid);
        double tallest = Heights.apply(grid);
        Ports ports = new Ports(grid);
        List<Box> boxes = new ArrayList<>();
        grid.columns.forEach(column ->
                column.stream().filter(cell -> cell.node != null).map(Box::of).forEach(boxes::add));
        List<Wire> wires = new ArrayList<>();
        grid.ways.forEach((link, way) -> wires.add(wire(link, way, ports)));
        double right = Sizes.columnLeft(grid.columns.size()) - Sizes.GAP + Sizes.MARGIN;
        return new Layout(boxes, wires, right, Sizes.HEADING + tallest + Sizes.MARGIN);
    }

    private static Wire wire(ChainLink link, List<Cell> way, Ports ports) {
        Cell first = way.get(0);
        Cell last = way.get(way.size() - 1);
        List<Point> points = new ArrayList<>();
        points.add(new Point(Sizes.columnLeft(first.column) + Sizes.BOX_WIDTH, ports.leaving(link)));
        for (Cell passage : way.subList(1, way.size() - 1)) {
            double left = Sizes.columnLeft(passage.column);
            double middle = Sizes.HEADING + passage.middle;
            points.add(new Point(left, middle));
            points.add(new Point(left + Sizes.BOX_WIDTH, middle));
        }
        points.add(new Point(Sizes.columnLeft(last.column), ports.entering(link)));
        return new Wire(link, points);
    }

    /** A place in the picture. */
    record Point(double x, double y) {}

    /** The box of a node, by its upper left corner. */
    record Box(ChainNode node, int column, double x, double y) {

        private static Box of(Cell cell) {
            double top = Sizes.HEADING + cell.middle - cell.height() / 2;
            return new Box(cell.node, cell.column, Sizes.columnLeft(cell.column), top);
        }
    }

    /**
     * The line of a link.
     *
     * @param points two by two: bent between columns from an even to an odd one, straight through a column in between
     */
    record Wire(ChainLink link, List<Point> points) {

        Wire {
            points = List.copyOf(points);
        }
    }
}

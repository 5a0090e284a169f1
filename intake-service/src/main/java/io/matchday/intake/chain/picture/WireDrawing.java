package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.ChainGraph;
import io.matchday.intake.chain.Redundancy;
import io.matchday.intake.chain.picture.Layout.Point;
import io.matchday.intake.chain.picture.Layout.Wire;
import java.util.List;

/** Draws the line of a link: one line for a single flow, two for a doubled one, the lower dashed where it stands by. */
final class WireDrawing {

    /** How far the two lines of a doubled flow are from the middle. */
    private static final double BESIDE = 2.6;

    private static final double ARROW = 9;

    private final Markup markup;
    private final Wording wording;
    private final ChainGraph graph;

    WireDrawing(Markup markup, Wording wording, ChainGraph graph) {
        this.markup = markup;
        this.wording = wording;
        this.graph = graph;
    }

    void draw(Wire wire) {
        String whole = wording.whole(wire.link(), graph);
        markup.open("g", "role", "graphics-symbol img", "aria-label", whole).text("title", whole);
        lines(wire.points(), wire.link().redundancy());
        markup.close();
    }

    /** The lines and the arrow's head of a flow, also in the legend. */
    void lines(List<Point> points, Redundancy redundancy) {
        switch (redundancy) {
            case NONE -> line(points, 0, "none");
            case ACTIVE_STANDBY -> {
                line(points, -BESIDE, "none");
                line(points, BESIDE, "5 4");
            }
            case ACTIVE_ACTIVE -> {
                line(points, -BESIDE, "none");
                line(points, BESIDE, "none");
            }
        }
        head(points.get(points.size() - 1));
    }

    private void line(List<Point> points, double below, String dashes) {
        StringBuilder path =
                new StringBuilder("M" + at(points.get(0).x(), points.get(0).y() + below));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            boolean last = i == points.size() - 1;
            double end = last ? to.x() - ARROW + 1 : to.x();
            if (i % 2 == 0) {
                path.append('L').append(at(end, to.y() + below));
            } else {
                double half = (end - from.x()) / 2;
                path.append('C').append(at(from.x() + half, from.y() + below)).append(' ');
                path.append(at(end - half, to.y() + below)).append(' ').append(at(end, to.y() + below));
            }
        }
        markup.empty(
                "path", "d", path, "fill", "none", "stroke", Ink.LINE, "stroke-width", 1.6, "stroke-dasharray", dashes);
    }

    private void head(Point tip) {
        String corners =
                at(tip.x(), tip.y()) + " " + at(tip.x() - ARROW, tip.y() - 5) + " " + at(tip.x() - ARROW, tip.y() + 5);
        markup.empty("polygon", "points", corners, "fill", Ink.LINE);
    }

    private static String at(double x, double y) {
        return Markup.number(x) + "," + Markup.number(y);
    }
}

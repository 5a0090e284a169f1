package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.picture.Layout.Point;
import io.matchday.intake.chain.picture.Layout.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Finds places for the labels of links, on their lines and, as far as there is room, not on each other. */
final class Labels {

    private static final double SIZE = 11;
    private static final double LINE = 14;
    private static final double WIDEST = Sizes.GAP - 50;
    private static final double BAND = 100;

    /** How far along the line a label may stand, the best first. */
    private static final List<Double> ALONG = List.of(0.5, 0.36, 0.64, 0.26, 0.74);

    private final Markup markup;
    private final Wording wording;

    /** Places taken, by the bands of the picture they reach into, so that few have to be looked at. */
    private final Map<Long, List<Place>> taken = new HashMap<>();

    Labels(Markup markup, Wording wording) {
        this.markup = markup;
        this.wording = wording;
    }

    void draw(Wire wire) {
        List<String> lines = wording.label(wire.link()).stream()
                .map(line -> TextWidth.fit(line, SIZE, WIDEST))
                .toList();
        double width = lines.stream()
                        .mapToDouble(line -> TextWidth.of(line, SIZE))
                        .max()
                        .orElse(0)
                + 8;
        Place place = place(wire, width, lines.size() * LINE + 3);
        double top = place.middle.y() - place.height / 2;
        markup.empty(
                "rect",
                "x",
                place.middle.x() - width / 2,
                "y",
                top,
                "width",
                width,
                "height",
                place.height,
                "rx",
                4.0,
                "fill",
                Ink.GROUND);
        for (int i = 0; i < lines.size(); i++) {
            text(lines.get(i), place.middle.x(), top + (i + 1) * LINE - 2);
        }
    }

    private void text(String line, double middle, double foot) {
        markup.text(
                "text", line, "x", middle, "y", foot, "font-size", SIZE, "text-anchor", "middle", "fill", Ink.FAINT);
    }

    private Place place(Wire wire, double width, double height) {
        List<Place> places =
                candidates(wire).map(at -> new Place(at, width, height)).toList();
        Place place = places.stream().filter(this::free).findFirst().orElse(places.get(0));
        bands(place).forEach(band -> taken.computeIfAbsent(band, none -> new ArrayList<>())
                .add(place));
        return place;
    }

    /** Points of the line in the gap right behind the sender. */
    private static Stream<Point> candidates(Wire wire) {
        Point from = wire.points().get(0);
        Point to = wire.points().get(1);
        return ALONG.stream().map(along -> on(from, to, along));
    }

    /** On the curve that lines have between columns: a cubic one whose handles lie half-way across. */
    private static Point on(Point from, Point to, double along) {
        double rest = 1 - along;
        double half = (from.x() + to.x()) / 2;
        double bent = 3 * rest * rest * along + 3 * rest * along * along;
        double x = cube(rest) * from.x() + bent * half + cube(along) * to.x();
        double y = from.y() + (to.y() - from.y()) * along * along * (3 - 2 * along);
        return new Point(x, y);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private boolean free(Place place) {
        return bands(place)
                .flatMap(band -> taken.getOrDefault(band, List.of()).stream())
                .noneMatch(place::overlaps);
    }

    private static Stream<Long> bands(Place place) {
        long first = (long) Math.floor((place.middle.y() - place.height / 2) / BAND);
        long last = (long) Math.floor((place.middle.y() + place.height / 2) / BAND);
        return LongStream.rangeClosed(first, last).boxed();
    }

    private record Place(Point middle, double width, double height) {

        boolean overlaps(Place other) {
            return Math.abs(middle.x() - other.middle.x()) < (width + other.width) / 2
                    && Math.abs(middle.y() - other.middle.y()) < (height + other.height) / 2;
        }
    }
}

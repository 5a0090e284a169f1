package io.matchday.intake.review;

import io.matchday.intake.chain.picture.TextWidth;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Freezes, sessions and duties on one axis of time. What reaches beyond the axis is drawn up to its end; its times stand in
 * the list below the picture.
 *
 * @param during the event itself
 * @param foot where the lines end and the axis is
 */
record Timeline(String label, Bar during, List<Group> groups, List<Tick> ticks, double foot) {

    private static final double WIDTH = 1000;
    private static final double GUTTER = 132;
    private static final double MARGIN = 30;
    private static final double TOP = 6;
    private static final double LANE = 26;
    private static final double BAR = 22;
    private static final double BETWEEN = 8;
    private static final double LEAST = 2;
    private static final double SIZE = 13;
    /** A name cut shorter than this says nothing. */
    private static final int SHORTEST = 4;

    private static final int MOST_TICKS = 12;

    Timeline {
        groups = List.copyOf(groups);
        ticks = List.copyOf(ticks);
    }

    static Timeline of(EventFacts facts, Programme programme, Reader reader) {
        Span span = programme.span();
        TimeAxis axis = new TimeAxis(span, GUTTER, WIDTH - GUTTER - MARGIN, reader);
        List<Group> groups = new ArrayList<>();
        double y = TOP;
        for (Programme.Line line : programme.lines()) {
            List<Piece> seen = line.pieces().stream()
                    .filter(piece -> overlap(piece.span(), span))
                    .toList();
            if (seen.isEmpty()) {
                continue;
            }
            Group group = group(line.title(), seen, y, axis, reader);
            groups.add(group);
            y = group.bottom() + BETWEEN;
        }
        Piece event = new Piece(new Span(facts.startsAt(), facts.endsAt()), facts.name(), "during");
        return new Timeline(
                label(span, groups, reader), bar(event, TOP, axis, reader), groups, axis.ticks(MOST_TICKS), y);
    }

    private static boolean overlap(Span one, Span other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }

    private static Group group(String title, List<Piece> pieces, double top, TimeAxis axis, Reader reader) {
        List<Bar> bars = new ArrayList<>();
        List<List<Piece>> lanes = Lanes.of(pieces);
        for (int lane = 0; lane < lanes.size(); lane++) {
            double y = top + BETWEEN / 2 + lane * LANE;
            lanes.get(lane).forEach(piece -> bars.add(bar(piece, y, axis, reader)));
        }
        return new Group(title, top, top + BETWEEN / 2 + lanes.size() * LANE, bars);
    }

    private static Bar bar(Piece piece, double y, TimeAxis axis, Reader reader) {
        double x = axis.x(piece.span().from());
        double width = TimeAxis.round(Math.max(LEAST, axis.x(piece.span().to()) - x));
        String label = TextWidth.fit(piece.label(), SIZE, Bar.room(width));
        return new Bar(
                piece.kind(),
                x,
                y,
                width,
                BAR,
                label.endsWith("…") && label.length() < SHORTEST ? null : label,
                piece.label() + ", " + reader.time(piece.span().from()) + " – "
                        + reader.time(piece.span().to()));
    }

    private static String label(Span span, List<Group> groups, Reader reader) {
        String lines = groups.stream().map(Group::title).collect(Collectors.joining(reader.text(", ", "、")));
        String from = reader.time(span.from());
        String to = reader.time(span.to());
        return reader.text(
                "Timeline from " + from + " to " + to + ": " + lines, "时间线，" + from + " 至 " + to + "：" + lines);
    }

    public double width() {
        return WIDTH;
    }

    public double height() {
        return foot + 40;
    }

    public double top() {
        return TOP;
    }

    public double depth() {
        return foot - TOP;
    }

    public double hours() {
        return foot + 16;
    }

    public double days() {
        return foot + 32;
    }

    /**
     * What belongs together.
     *
     * @param bottom where its last lane ends
     */
    record Group(String title, double top, double bottom, List<Bar> bars) {

        Group {
            bars = List.copyOf(bars);
        }

        /** Where its title stands: beside the first lane. */
        public double foot() {
            return top + BETWEEN / 2 + BAR / 2 + 5;
        }
    }
}

package io.matchday.intake.review;

import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Colour;
import io.matchday.intake.readiness.ScoreChange;
import io.matchday.intake.readiness.Scorecard;
import io.matchday.intake.roster.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the score went, as a line that steps between the bands of its three colours. Within a band it is the higher, the
 * fewer areas are open.
 *
 * @param tone that of the score now
 * @param path of the line, as SVG has it
 */
record StepChart(String label, String tone, List<Band> bands, List<Tick> ticks, String path, double endX, double endY) {

    private static final double WIDTH = 640;
    private static final double LEFT = 70;
    private static final double RIGHT = 24;
    private static final double TOP = 8;
    private static final double BAND = 52;
    private static final double WITHIN = 9;
    private static final int MOST_TICKS = 7;
    private static final List<Colour> DOWNWARDS = List.of(Colour.GREEN, Colour.YELLOW, Colour.RED);

    StepChart {
        bands = List.copyOf(bands);
        ticks = List.copyOf(ticks);
    }

    /** Null where nothing was recorded. */
    static StepChart of(List<ScoreChange> changes, Scorecard card, Instant now, Reader reader) {
        if (changes.isEmpty()) {
            return null;
        }
        int open = (int)
                card.rows().stream().filter(row -> row.colour() != Colour.GREEN).count();
        Instant from = changes.get(0).at();
        Instant to = now.isAfter(from) ? now : from.plusSeconds(1);
        TimeAxis axis = new TimeAxis(new Span(from, to), LEFT, WIDTH - LEFT - RIGHT, reader);
        List<ScoreChange> points = new ArrayList<>(changes);
        points.add(new ScoreChange(to, card.colour(), open));
        return new StepChart(
                label(changes, card, reader),
                Tone.of(card.colour()).css(),
                DOWNWARDS.stream().map(colour -> Band.of(colour, reader)).toList(),
                axis.ticks(MOST_TICKS),
                path(points, axis),
                axis.x(to),
                y(points.get(points.size() - 1)));
    }

    private static String path(List<ScoreChange> points, TimeAxis axis) {
        StringBuilder path = new StringBuilder("M" + axis.x(points.get(0).at()) + " " + y(points.get(0)));
        points.stream()
                .skip(1)
                .forEach(point ->
                        path.append("H").append(axis.x(point.at())).append("V").append(y(point)));
        return path.toString();
    }

    static double y(ScoreChange point) {
        double share = Math.min(1.0, (double) point.open() / Area.values().length);
        double top = TOP + DOWNWARDS.indexOf(point.colour()) * BAND;
        return TimeAxis.round(top + WITHIN + share * (BAND - 2 * WITHIN));
    }

    private static String label(List<ScoreChange> changes, Scorecard card, Reader reader) {
        Colour best = Stream.concat(changes.stream().map(ScoreChange::colour), Stream.of(card.colour()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String since = reader.time(changes.get(0).at());
        return reader.text(
                "Score since " + since + ", " + changes.size() + " times recorded: at best "
                        + VerdictSection.word(best).en() + ", now "
                        + VerdictSection.word(card.colour()).en(),
                "自 " + since + " 以来评分记录 " + changes.size() + " 次：最好为"
                        + VerdictSection.word(best).zh() + "，当前为"
                        + VerdictSection.word(card.colour()).zh());
    }

    public double width() {
        return WIDTH;
    }

    public double height() {
        return foot() + 38;
    }

    public double left() {
        return LEFT;
    }

    public double breadth() {
        return WIDTH - LEFT - RIGHT;
    }

    /** Where the names of the bands end. */
    public double gutter() {
        return LEFT - 8;
    }

    public double top() {
        return TOP;
    }

    public double foot() {
        return TOP + DOWNWARDS.size() * BAND;
    }

    public double hours() {
        return foot() + 16;
    }

    public double days() {
        return foot() + 31;
    }

    /** The room of one colour. */
    record Band(String tone, String word, double y, double height, double middle) {

        private static Band of(Colour colour, Reader reader) {
            double y = TOP + DOWNWARDS.indexOf(colour) * BAND;
            return new Band(Tone.of(colour).css(), reader.text(VerdictSection.word(colour)), y, BAND, y + BAND / 2 + 5);
        }
    }
}

package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.Redundancy;
import io.matchday.intake.chain.picture.Layout.Point;
import java.util.List;

/** Says below the picture what lines and boxes mean. */
final class Legend {

    private static final double SIZE = 12;
    private static final double SAMPLE = 46;
    private static final double APART = 30;

    private final Markup markup;
    private final Wording wording;
    private final WireDrawing wires;

    Legend(Markup markup, Wording wording, WireDrawing wires) {
        this.markup = markup;
        this.wording = wording;
        this.wires = wires;
    }

    void draw(double top) {
        double middle = top + Sizes.LEGEND / 2 - 6;
        double left = Sizes.MARGIN;
        for (Redundancy redundancy : Redundancy.values()) {
            wires.lines(List.of(new Point(left, middle), new Point(left + SAMPLE, middle)), redundancy);
            left = text(left + SAMPLE + 8, middle, wording.redundancy(redundancy));
        }
        frame(left, middle, 0);
        frame(left, middle, 3);
        text(left + SAMPLE + 8, middle, wording.selfBuilt());
    }

    private void frame(double left, double middle, double inset) {
        markup.empty(
                "rect",
                "x",
                left + inset,
                "y",
                middle - 10 + inset,
                "width",
                SAMPLE - 2 * inset,
                "height",
                20 - 2 * inset,
                "rx",
                4.0,
                "fill",
                "none",
                "stroke",
                Ink.OWN,
                "stroke-width",
                1.0);
    }

    /** Gives where the next sample begins. */
    private double text(double left, double middle, String text) {
        markup.text("text", text, "x", left, "y", middle + 4, "font-size", SIZE, "fill", Ink.FAINT);
        return left + TextWidth.of(text, SIZE) + APART;
    }
}

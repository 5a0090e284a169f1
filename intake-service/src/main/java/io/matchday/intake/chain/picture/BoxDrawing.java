package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.ChainNode;
import java.util.Locale;

/** Draws the box of a node: what it is, its name, where it stands, its domain; double and labelled where self-built. */
final class BoxDrawing {

    private static final double PADDING = 14;
    private static final double SMALL = 11;
    private static final double NAME = 14;
    private static final double TAG_HEIGHT = 16;

    private final Markup markup;
    private final Wording wording;

    BoxDrawing(Markup markup, Wording wording) {
        this.markup = markup;
        this.wording = wording;
    }

    void draw(Layout.Box box) {
        ChainNode node = box.node();
        String whole = wording.whole(node);
        markup.open("g", "role", "graphics-symbol img", "aria-label", whole).text("title", whole);
        frame(box);
        double width = Sizes.BOX_WIDTH - 2 * PADDING;
        double left = box.x() + PADDING;
        String kind = wording.kind(node).toUpperCase(Locale.ROOT);
        line(left, box.y() + 20, SMALL, Ink.of(node.kind()), kind);
        line(left, box.y() + 39, NAME, Ink.TEXT, TextWidth.fit(wording.name(node), NAME, width));
        line(left, box.y() + 56, SMALL, Ink.FAINT, TextWidth.fit(wording.place(node), SMALL, width));
        String domain = wording.domain(node).orElse("");
        line(left, box.y() + 72, SMALL, Ink.FAINT, TextWidth.fit(domain, SMALL, width));
        markup.close();
    }

    private void frame(Layout.Box box) {
        ChainNode node = box.node();
        String ink = node.selfBuilt() ? Ink.OWN : Ink.of(node.kind());
        rectangle(box, 0, ink, 1.5);
        markup.empty(
                "rect",
                "x",
                box.x(),
                "y",
                box.y() + 10,
                "width",
                4.0,
                "height",
                Sizes.BOX_HEIGHT - 20,
                "fill",
                Ink.of(node.kind()));
        if (node.selfBuilt()) {
            rectangle(box, 4, ink, 1);
            tag(box);
        }
    }

    private void rectangle(Layout.Box box, double inset, String ink, double stroke) {
        markup.empty(
                "rect",
                "x",
                box.x() + inset,
                "y",
                box.y() + inset,
                "width",
                Sizes.BOX_WIDTH - 2 * inset,
                "height",
                Sizes.BOX_HEIGHT - 2 * inset,
                "rx",
                8 - inset,
                "fill",
                inset == 0 ? Ink.BOX : "none",
                "stroke",
                ink,
                "stroke-width",
                stroke);
    }

    private void tag(Layout.Box box) {
        String text = wording.selfBuilt();
        double width = TextWidth.of(text, SMALL) + 10;
        double left = box.x() + Sizes.BOX_WIDTH - width - 12;
        double top = box.y() + 8;
        markup.empty("rect", "x", left, "y", top, "width", width, "height", TAG_HEIGHT, "rx", 3.0, "fill", Ink.OWN);
        markup.text(
                "text",
                text,
                "x",
                left + width / 2,
                "y",
                top + 12,
                "font-size",
                SMALL,
                "text-anchor",
                "middle",
                "fill",
                Ink.GROUND);
    }

    private void line(double x, double y, double size, String ink, String text) {
        if (!text.isEmpty()) {
            String weight = size == NAME ? "600" : "400";
            markup.text("text", text, "x", x, "y", y, "font-size", size, "font-weight", weight, "fill", ink);
        }
    }
}

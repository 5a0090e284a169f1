package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainGraph;
import io.matchday.platform.text.Message;

/**
 * A chain as an SVG picture. It holds shapes and text alone: no script, style, link or address, so that it is shown whole
 * under any Content Security Policy.
 */
public final class ChainPicture {

    private static final Message CHAIN = new Message("from encoder to player", "推流到播放全链路");
    private static final Message NOTHING = new Message("No chain is drawn yet", "尚未绘制链路");
    private static final double LEAST_WIDTH = 720;

    private final String title;
    private final Wording wording;
    private final Markup markup = new Markup();

    private ChainPicture(String title, Wording wording) {
        this.title = title;
        this.wording = wording;
    }

    /**
     * The picture as XML.
     *
     * @param event name of the event, for the heading
     * @param language of what is not the customer's own wording
     */
    public static String of(String event, Chain chain, String language) {
        String title = OneLine.of(event) + " · " + CHAIN.in(language);
        return new ChainPicture(title, new Wording(language)).draw(chain, language);
    }

    private String draw(Chain chain, String language) {
        ChainGraph graph = new ChainGraph(chain);
        Layout layout = Layout.of(chain, graph);
        double width = Math.max(LEAST_WIDTH, layout.width());
        double height = layout.height() + Sizes.LEGEND;
        begin(width, height);
        if (chain.drawn()) {
            WireDrawing wires = new WireDrawing(markup, wording, graph);
            layout.wires().forEach(wires::draw);
            Labels labels = new Labels(markup, wording);
            layout.wires().forEach(labels::draw);
            BoxDrawing boxes = new BoxDrawing(markup, wording);
            layout.boxes().forEach(boxes::draw);
            new Legend(markup, wording, wires).draw(layout.height());
        } else {
            line(Sizes.HEADING + 24, 14, Ink.FAINT, NOTHING.in(language));
        }
        return markup.close().toString();
    }

    private void begin(double width, double height) {
        String size = Markup.number(width) + " " + Markup.number(height);
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + size,
                "role",
                "graphics-document document",
                "aria-label",
                title,
                "lang",
                wording.language(),
                "font-family",
                "system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif");
        markup.text("title", title);
        markup.empty("rect", "width", width, "height", height, "fill", Ink.GROUND);
        line(32, 17, Ink.TEXT, TextWidth.fit(title, 17, width - 2 * Sizes.MARGIN));
    }

    private void line(double y, double size, String ink, String text) {
        markup.text("text", text, "x", Sizes.MARGIN, "y", y, "font-size", size, "font-weight", "600", "fill", ink);
    }
}

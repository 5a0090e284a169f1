package io.matchday.intake.chain.picture;

/** About how wide text is. The reader's font is not known here, so that widths are those of a wide sans-serif one. */
public final class TextWidth {

    private static final String NARROW = " .,:;|!'`ijlI()[]/-";
    private static final String WIDE = "mwMW@%";

    private TextWidth() {}

    public static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::share).sum();
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    public static String fit(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int kept = 0;
        for (double used = size; kept < points.length && used + size * share(points[kept]) <= width; kept++) {
            used += size * share(points[kept]);
        }
        return new String(points, 0, kept).strip() + "…";
    }

    /** Of the size of the font. */
    private static double share(int point) {
        if (point >= 0x1100) {
            return 1.02;
        }
        if (NARROW.indexOf(point) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(point) ? 0.72 : 0.62;
    }
}

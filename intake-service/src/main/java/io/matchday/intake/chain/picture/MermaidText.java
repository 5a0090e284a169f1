package io.matchday.intake.chain.picture;

/**
 * Text that stays text inside a quoted Mermaid label. Letters and digits stay as they are, and so do dashes and dots between
 * two of them; everything else is written as an entity code ({@code #34;}), so that no quote ends the label, nothing is read
 * as Markdown, HTML, a comment or a directive, and no character stands for an entity code by accident.
 */
final class MermaidText {

    private MermaidText() {}

    static String of(String text) {
        int[] points = OneLine.of(text).codePoints().toArray();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (plain(points, i)) {
                written.appendCodePoint(points[i]);
            } else {
                written.append('#').append(points[i]).append(';');
            }
        }
        return written.toString();
    }

    private static boolean plain(int[] points, int i) {
        int point = points[i];
        if (point == '-' || point == '.') {
            return i > 0
                    && i < points.length - 1
                    && Character.isLetterOrDigit(points[i - 1])
                    && Character.isLetterOrDigit(points[i + 1]);
        }
        return point == ' ' || Character.isLetterOrDigit(point);
    }
}

package io.matchday.intake.chain.picture;

/** Measures of a picture, in pixels. */
final class Sizes {

    static final double BOX_WIDTH = 186;
    static final double BOX_HEIGHT = 84;

    /** Height that a link takes in a column that it passes through. */
    static final double PASSAGE = 20;

    /** Between columns, where links run and their labels stand. */
    static final double GAP = 150;

    /** Between boxes of one column. */
    static final double BETWEEN_BOXES = 30;

    /** Between whatever else is next to each other in a column. */
    static final double BETWEEN = 12;

    static final double MARGIN = 28;
    static final double HEADING = 46;
    static final double LEGEND = 58;

    private Sizes() {}

    /** The least distance between the middles of two cells, one right below the other. */
    static double apart(Cell upper, Cell lower) {
        boolean boxes = upper.node != null && lower.node != null;
        return (upper.height() + lower.height()) / 2 + (boxes ? BETWEEN_BOXES : BETWEEN);
    }

    static double columnLeft(int column) {
        return MARGIN + column * (BOX_WIDTH + GAP);
    }
}

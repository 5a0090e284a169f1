package io.matchday.intake.review;

/**
 * A stretch of time as it is drawn.
 *
 * @param kind how it is drawn: session, freeze, duty, gap, or the event itself
 * @param label as much of its name as it has room for; null: there is no room
 * @param whole all that is said of it
 */
record Bar(String kind, double x, double y, double width, double height, String label, String whole) {

    private static final double INSET = 6;
    private static final double BASELINE = 5;

    public double textX() {
        return x + INSET;
    }

    public double textY() {
        return y + height / 2 + BASELINE;
    }

    static double room(double width) {
        return width - 2 * INSET;
    }
}

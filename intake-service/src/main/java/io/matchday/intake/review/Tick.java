package io.matchday.intake.review;

/**
 * A mark on an axis of time.
 *
 * @param day the day, where it is not that of the tick before; null: it is
 */
record Tick(double x, String label, String day) {}

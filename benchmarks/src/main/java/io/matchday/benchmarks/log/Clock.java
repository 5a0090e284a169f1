package io.matchday.benchmarks.log;

/** Log time: it goes on a little with every line, less when there is more traffic. */
final class Clock {

    private static final double MILLIS = 1000.0;

    private final LogOptions options;
    private double sinceBegin;
    private long lines;

    Clock(LogOptions options) {
        this.options = options;
    }

    /** How much of the day's lines are over, between 0 and 1. */
    double part() {
        return (double) lines / options.lines();
    }

    /** The time of the next line. */
    long tick() {
        long time = options.begin().toEpochMilli() + (long) sinceBegin;
        sinceBegin += MILLIS / (options.rate() * DayShape.at(part()));
        lines++;
        return time;
    }
}

package io.matchday.monitor.metric;

/** One way of looking at a series: how far is what is seen now from the nearest that was ever seen? */
interface View {

    /** Takes the next number in. */
    double next(long epochSecond, double value);
}

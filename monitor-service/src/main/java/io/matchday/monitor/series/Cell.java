package io.matchday.monitor.series;

/**
 * What is counted under one value of a dimension in some stretch of log time.
 *
 * @param value of the dimension
 * @param start first second of the stretch, since the epoch
 * @param tally what is counted
 */
record Cell(String value, long start, Tally tally) {}

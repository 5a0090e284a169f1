package io.matchday.monitor.delta;

import java.util.Arrays;

/** The rows of a table in the order of the minutes that they belong to. Its room is used again. */
final class ByMinute {

    private int[] minutes = {};
    private int[] rows = {};
    private int[] ends = {};

    /** Sorts the rows of a table. */
    void sort(int count, int minuteCount, MinuteOfRow minuteOf) {
        if (minutes.length < count) {
            minutes = new int[2 * count];
            rows = new int[2 * count];
        }
        if (ends.length < minuteCount) {
            ends = new int[2 * minuteCount];
        }
        Arrays.fill(ends, 0, minuteCount, 0);
        for (int row = 0; row < count; row++) {
            int minute = minuteOf.of(row);
            minutes[row] = minute;
            ends[minute]++;
        }
        // First where each minute begins; then every row moves its minute's place on, up to where it ends.
        int begin = 0;
        for (int minute = 0; minute < minuteCount; minute++) {
            int size = ends[minute];
            ends[minute] = begin;
            begin += size;
        }
        for (int row = 0; row < count; row++) {
            rows[ends[minutes[row]]++] = row;
        }
    }

    /** The place of a minute's first row. */
    int begin(int minute) {
        return minute == 0 ? 0 : ends[minute - 1];
    }

    /** The place behind a minute's last row. */
    int end(int minute) {
        return ends[minute];
    }

    int row(int place) {
        return rows[place];
    }

    long footprint() {
        return (long) Integer.BYTES * (minutes.length + rows.length + ends.length);
    }

    /** Tells the minute that a row belongs to. */
    @FunctionalInterface
    interface MinuteOfRow {
        int of(int row);
    }
}

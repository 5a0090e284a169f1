package io.matchday.monitor.delta;

import java.util.Arrays;

/** The rows of a table in the order of the groups that they belong to. Its room is used again. */
final class Grouped {

    private int[] groups = {};
    private int[] rows = {};
    private int[] ends = {};

    /** Sorts the rows of a table. */
    void sort(int count, int groupCount, GroupOfRow groupOf) {
        if (groups.length < count) {
            groups = new int[2 * count];
            rows = new int[2 * count];
        }
        if (ends.length < groupCount) {
            ends = new int[2 * groupCount];
        }
        Arrays.fill(ends, 0, groupCount, 0);
        for (int row = 0; row < count; row++) {
            int group = groupOf.of(row);
            groups[row] = group;
            ends[group]++;
        }
        // First where each group begins; then every row moves its group's place on, up to where it ends.
        int begin = 0;
        for (int group = 0; group < groupCount; group++) {
            int size = ends[group];
            ends[group] = begin;
            begin += size;
        }
        for (int row = 0; row < count; row++) {
            rows[ends[groups[row]]++] = row;
        }
    }

    /** The place of a group's first row. */
    int begin(int group) {
        return group == 0 ? 0 : ends[group - 1];
    }

    /** The place behind a group's last row. */
    int end(int group) {
        return ends[group];
    }

    int row(int place) {
        return rows[place];
    }

    long footprint() {
        return (long) Integer.BYTES * (groups.length + rows.length + ends.length);
    }

    /** Tells the group that a row belongs to. */
    @FunctionalInterface
    interface GroupOfRow {
        int of(int row);
    }
}

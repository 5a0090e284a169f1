package io.matchday.monitor.store;

/** One table of counts: how fine it counts, and how long a stretch one of its partitions holds. */
enum Tier {
    SECOND("rollup_1s", 1, Tier.DAY),
    SLOT("rollup_10s", 10, Tier.DAY),
    MINUTE("rollup_1m", 60, 7 * Tier.DAY),
    TEN_MINUTES("rollup_10m", 600, 28 * Tier.DAY),
    DETAIL("detail", 60, Tier.DAY);

    private static final long DAY = 86_400;

    private final String table;
    private final int stepSeconds;
    private final long partitionSeconds;

    Tier(String table, int stepSeconds, long partitionSeconds) {
        this.table = table;
        this.stepSeconds = stepSeconds;
        this.partitionSeconds = partitionSeconds;
    }

    String table() {
        return table;
    }

    int stepSeconds() {
        return stepSeconds;
    }

    /** Whether its rows are roll-ups. */
    boolean rollups() {
        return this != DETAIL;
    }

    /** The beginning of the partition that holds this second. */
    long partitionOf(long second) {
        return Math.floorDiv(second, partitionSeconds) * partitionSeconds;
    }

    long partitionEnd(long begin) {
        return begin + partitionSeconds;
    }

    /** The name of the partition that begins with this second. */
    String partition(long begin) {
        return table + "_p" + begin;
    }

    /** The name of the partition that holds what no other does. */
    String older() {
        return table + "_older";
    }
}

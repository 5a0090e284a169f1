package io.matchday.benchmarks.log;

import java.util.SplittableRandom;

/** What breaks on this day: in the second half one large node answers most of its requests with errors. */
final class Incident {

    private static final double BEGINS = 0.62;
    private static final double ENDS = 0.72;
    private static final int FAILING_PERCENT = 60;
    /** Behind few others in traffic. */
    private static final int LARGE = 3;

    private final String node;

    Incident(LogOptions options) {
        this.node = Node.numbered(Math.min(LARGE, options.nodes() - 1)).name();
    }

    int status(double part, Node at, int otherwise, SplittableRandom random) {
        boolean concerned =
                part >= BEGINS && part < ENDS && at.name().equals(node) && random.nextInt(100) < FAILING_PERCENT;
        if (!concerned) {
            return otherwise;
        }
        return random.nextBoolean() ? 502 : 504;
    }
}

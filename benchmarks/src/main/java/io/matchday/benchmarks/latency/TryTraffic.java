package io.matchday.benchmarks.latency;

import java.time.Instant;

/**
 * The lines of one try's domain: of all its nodes one breaks at some moment and fails every request from then on. Before
 * and at all other nodes one request in a thousand fails, as it would.
 */
final class TryTraffic {

    private static final int NODES = 20;
    private static final int HUNDRED = 100;
    private static final int ONE_FAILS_IN = 1000;
    /** The first one fails early, so that whoever counts knows failures of this domain before it breaks. */
    private static final int FIRST_TO_FAIL = 10;

    private final String domain;
    private final int brokenPercent;
    private long lines;
    private long sinceBroken;

    /**
     * Traffic of a domain.
     *
     * @param domain its name
     * @param brokenPercent share of its requests that go to the node that breaks
     */
    TryTraffic(String domain, int brokenPercent) {
        this.domain = domain;
        this.brokenPercent = brokenPercent;
    }

    String domain() {
        return domain;
    }

    /** Whether lines of the broken node have been written. */
    boolean isBroken() {
        return sinceBroken > 0;
    }

    /** The next lines, written at that time; when the node is broken for the first time, the first of them fails. */
    String next(int count, Instant at, boolean broken) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < count; line++) {
            boolean atBroken = broken && sinceBroken++ * brokenPercent % HUNDRED < brokenPercent;
            boolean fails = atBroken || lines % ONE_FAILS_IN == FIRST_TO_FAIL;
            text.append(EdgeLine.of(at, domain, lines, node(atBroken), fails ? 502 : 200));
            lines++;
        }
        return text.toString();
    }

    private String node(boolean broken) {
        return broken ? "edge-broken" : "edge-" + lines % NODES;
    }
}

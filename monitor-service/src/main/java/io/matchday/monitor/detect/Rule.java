package io.matchday.monitor.detect;

/** One thing looked at in one series. Knows its own past, and neither other series nor whether it was believed. */
interface Rule {

    /** Takes the next slot in. */
    Evidence weigh(Sample sample);

    /** What the latest slot's breach is told with. */
    Finding finding();

    /** It was told: what comes now is no example of what is usual. */
    void opened();

    /** It is over. */
    void closed();

    /**
     * What a slot says.
     *
     * @param logTail ln of the probability of the like by chance; 0 where too little is at stake to matter
     * @param clear good enough to close
     */
    record Evidence(double logTail, boolean clear) {

        static final Evidence GOOD = new Evidence(0, true);
        static final Evidence UNDECIDED = new Evidence(0, false);
    }
}

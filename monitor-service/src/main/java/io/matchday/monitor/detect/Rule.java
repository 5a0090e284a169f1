package io.matchday.monitor.detect;

import java.util.List;
import java.util.Optional;

/** One thing looked at in one series. Knows its own past, and neither other series nor whether it was believed. */
interface Rule {

    Kind kind();

    /** Takes the next slot in. */
    Evidence weigh(Sample sample);

    /** What the latest slot's breach is told with. */
    Finding finding();

    /**
     * Looks at slots that are not complete yet, and forgets them again. Only a rule for which half a slot is as good a
     * sample as a whole one can do so.
     *
     * @param unsettled those after the latest that was weighed, oldest first
     * @param threshold what it finds is at most this likely
     */
    default Optional<Finding> glimpse(List<Sample> unsettled, double threshold) {
        return Optional.empty();
    }

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

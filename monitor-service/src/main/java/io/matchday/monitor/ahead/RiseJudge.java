package io.matchday.monitor.ahead;

import java.util.Optional;

/** Tells what was wrong in a rise, from what is kept of its details. */
interface RiseJudge {

    /**
     * The judgement; empty when nothing is known.
     *
     * @param onset slot it began with
     * @param end second after its last slot
     */
    Optional<Judgement> judge(String domain, long onset, long end);
}

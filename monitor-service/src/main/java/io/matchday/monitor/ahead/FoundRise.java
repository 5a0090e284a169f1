package io.matchday.monitor.ahead;

import io.matchday.monitor.detect.ShareFinding;

/**
 * A stretch of log time in which more requests of a domain failed than allowed or usual.
 *
 * @param onset slot it began with
 * @param end second after its last slot that was above what it is held against
 * @param ongoing whether it was not over when the survey came to its end
 * @param finding what was told first, with the numbers that crossed
 */
record FoundRise(long onset, long end, boolean ongoing, ShareFinding finding) {}

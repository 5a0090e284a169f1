package io.matchday.monitor.ahead;

import io.matchday.monitor.detect.ShareFinding;
import io.matchday.platform.text.Message;

/**
 * What is told of a rise.
 *
 * @param standard errors per request that it is held against
 * @param ofTarget whether that was promised; otherwise it is what was usual
 * @param text what was seen, with the numbers that crossed
 */
record Told(double standard, boolean ofTarget, Message text) {

    static Told of(String domain, ShareFinding finding) {
        return new Told(finding.standard(), finding.ofTarget(), finding.text(domain));
    }
}

package io.matchday.monitor.incident;

import io.matchday.monitor.detect.Finding;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.intake.IntakeEvent;
import java.time.Instant;

/**
 * Something that was found, with all that an incident tells of it.
 *
 * @param event whose domain it is
 * @param domain where
 * @param target error ratio allowed
 * @param finding what was found
 * @param counts requests of the domain in the time that showed it, and how many failed
 * @param newestLogTime log time of the newest line when it was found
 */
public record Detection(
        IntakeEvent event, String domain, double target, Finding finding, Share counts, Instant newestLogTime) {

    /** When it was found, by log time. */
    Instant foundAt() {
        return Instant.ofEpochSecond(finding.at());
    }
}

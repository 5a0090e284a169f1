package io.matchday.monitor.incident;

import io.matchday.monitor.detect.Rise;
import io.matchday.monitor.intake.IntakeEvent;
import java.time.Instant;

/**
 * A rise that was found, with all that an incident tells of it.
 *
 * @param event whose domain it is
 * @param domain where
 * @param target error ratio allowed
 * @param rise what was found
 * @param onset first slot of the rising run that is not part of an earlier incident
 * @param firstErrorAt log time of the run's first error
 * @param newestLogTime log time of the newest line when it was found
 */
public record Detection(
        IntakeEvent event,
        String domain,
        double target,
        Rise rise,
        long onset,
        Instant firstErrorAt,
        Instant newestLogTime) {}

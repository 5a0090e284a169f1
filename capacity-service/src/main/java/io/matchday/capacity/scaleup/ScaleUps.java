package io.matchday.capacity.scaleup;

import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.window.Window;
import java.util.Optional;

/**
 * Gets an event more of a pool. The seam to whoever asks providers: an implementation that takes what is free first and
 * has the rest asked for answers with less missing.
 */
public interface ScaleUps {
    /**
     * Gets as much of the amount as can be had.
     *
     * @param amount in the pool's unit, positive
     * @param reason for people, on one line
     * @param preApproval the plan by which no approval has to be asked for; empty when there is none
     * @param by who wants it
     */
    Gained request(
            String eventKey,
            String pool,
            long amount,
            Window window,
            String reason,
            Optional<PlanCopy> preApproval,
            String by);
}

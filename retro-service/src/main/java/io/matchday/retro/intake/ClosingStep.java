package io.matchday.retro.intake;

/**
 * The step that closes an event.
 *
 * @param eventKey the event
 * @param idempotencyKey the same whenever the same decision is told again
 * @param reason who decided, and why
 * @param overridden whether the decision went against the gate
 */
public record ClosingStep(String eventKey, String idempotencyKey, String reason, boolean overridden) {}

package io.matchday.intake.problem;

import java.time.Instant;

/** A ticket as far as it is compared with others. */
public record TicketText(long id, Instant openedAt, TicketSeverity severity, String title, String text) {}

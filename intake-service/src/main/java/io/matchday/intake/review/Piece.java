package io.matchday.intake.review;

import io.matchday.intake.roster.Span;

/**
 * A stretch of time to be drawn.
 *
 * @param label what it is called
 * @param kind how it is drawn: session, freeze, duty or gap
 */
record Piece(Span span, String label, String kind) {}

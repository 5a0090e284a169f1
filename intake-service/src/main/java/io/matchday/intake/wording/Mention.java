package io.matchday.intake.wording;

/**
 * A concept where a text speaks of it.
 *
 * @param from first token
 * @param to token behind the last
 * @param shown the words that stood there
 */
record Mention(Concept concept, int from, int to, String shown) {}

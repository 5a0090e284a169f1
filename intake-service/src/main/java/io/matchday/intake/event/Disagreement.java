package io.matchday.intake.event;

import io.matchday.platform.text.Message;

/**
 * Facts of an event that do not agree with each other.
 *
 * @param code stable name of the rule
 * @param field the field at fault, as in the JSON: {@code domains[0].product}
 */
public record Disagreement(String code, String field, Message message) {}

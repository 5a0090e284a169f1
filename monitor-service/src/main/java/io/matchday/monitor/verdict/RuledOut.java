package io.matchday.monitor.verdict;

import io.matchday.platform.text.Message;

/**
 * What it is not.
 *
 * @param kind which verdict
 * @param reason with the numbers
 */
public record RuledOut(VerdictKind kind, Message reason) {}

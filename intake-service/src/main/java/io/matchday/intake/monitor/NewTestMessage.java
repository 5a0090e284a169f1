package io.matchday.intake.monitor;

import io.matchday.platform.text.Message;

/**
 * A test message as monitor-service takes it.
 *
 * @param kind of channel, as named there
 */
public record NewTestMessage(String kind, String address, Message text, String eventKey) {}

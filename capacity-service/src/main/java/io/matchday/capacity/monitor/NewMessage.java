package io.matchday.capacity.monitor;

import io.matchday.platform.text.Message;

/**
 * A message as monitor-service takes it.
 *
 * @param kind of channel, as named there
 * @param text at most 1000 characters in each language
 */
record NewMessage(String kind, String address, String eventKey, MessageAbout about, Message text) {
    static NewMessage toWebhook(String address, MessageAbout about, String eventKey, Message text) {
        return new NewMessage("WEBHOOK", address, eventKey, about, text);
    }
}

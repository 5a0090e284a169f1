package io.matchday.monitor.message;

import io.matchday.platform.text.Message;
import java.time.Instant;

/**
 * What is posted to a webhook to try it.
 *
 * @param kind {@code channel-test}, so that no tool takes it for an incident
 */
record TestNotice(String kind, String eventKey, Message title, Instant sentAt) {

    static TestNotice of(NewTestMessage request, Instant now) {
        return new TestNotice("channel-test", request.eventKey(), request.text().message(), now);
    }
}

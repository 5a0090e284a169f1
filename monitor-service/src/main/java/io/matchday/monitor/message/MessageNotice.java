package io.matchday.monitor.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.platform.text.Message;
import java.time.Instant;

/**
 * What is posted to a webhook.
 *
 * @param kind {@code channel-test}, {@code deadline-reminder} or {@code capacity-alert}, so that no tool takes it for
 *     an incident
 * @param due when what it is about is due; left out where nothing is
 */
record MessageNotice(
        String kind,
        String eventKey,
        Message title,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant due,
        Instant sentAt) {

    static MessageNotice of(NewTestMessage request, Instant now) {
        return new MessageNotice(
                "channel-test", request.eventKey(), request.text().message(), null, now);
    }

    static MessageNotice of(NewMessage request, Instant now) {
        return new MessageNotice(
                request.about().noticeKind(), request.eventKey(), request.text().message(), request.due(), now);
    }
}

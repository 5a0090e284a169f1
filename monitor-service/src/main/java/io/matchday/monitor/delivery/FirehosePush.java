package io.matchday.monitor.delivery;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * Amazon Data Firehose with an HTTP endpoint destination (AWS, "Understand HTTP endpoint delivery request and response
 * specifications"): records are wrapped in JSON as Base64, the request id stays the same over all tries, and the answer has
 * to repeat it.
 */
record FirehosePush() implements Delivery {

    private static final String REQUEST_ID = "X-Amz-Firehose-Request-Id";
    private static final int LONGEST_ID = 200;

    @Override
    public boolean admits(Head head, Trust trust, Instant now) {
        return Tokens.shown(head).filter(trust.token()).isPresent();
    }

    @Override
    public Optional<String> id(Head head, byte[] body, int length) {
        return id(head);
    }

    private static Optional<String> id(Head head) {
        return head.header(REQUEST_ID).filter(id -> !id.isBlank() && id.length() <= LONGEST_ID);
    }

    @Override
    public InputStream unwrap(InputStream body) {
        return new FirehoseRecords(body);
    }

    @Override
    public Answer answer(Head head, Taken taken, Instant now) {
        return Answer.json("{\"requestId\":\"%s\",\"timestamp\":%d}".formatted(quoted(head), now.toEpochMilli()));
    }

    @Override
    public Optional<Answer> refusal(Head head, String reason, Instant now) {
        return Optional.of(Answer.json("{\"requestId\":\"%s\",\"timestamp\":%d,\"errorMessage\":\"%s\"}"
                .formatted(quoted(head), now.toEpochMilli(), escape(reason))));
    }

    private String quoted(Head head) {
        return escape(id(head).orElse(""));
    }

    private static String escape(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }
}

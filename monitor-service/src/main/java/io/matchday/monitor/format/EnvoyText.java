package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.TextPattern;

/** Envoy's default text. The node is the upstream host, and the response flags say what went wrong. */
record EnvoyText() implements LogFormat {

    private static final Required REQUIRED = new Required("$START_TIME", "$AUTHORITY", "$RESPONSE_CODE");
    private static final TextPattern PATTERN = TextPattern.of(
            "[$START_TIME] \"$REQUEST\" $RESPONSE_CODE $RESPONSE_FLAGS $BYTES_RECEIVED $BYTES_SENT $DURATION"
                    + " $UPSTREAM_SERVICE_TIME \"$X_FORWARDED_FOR\" \"$USER_AGENT\" \"$REQUEST_ID\" \"$AUTHORITY\""
                    + " \"$UPSTREAM_HOST\"",
            FieldTable.builder()
                    .field("$START_TIME", Fields.TIME)
                    .field("$REQUEST", Fields.REQUEST)
                    .field("$RESPONSE_CODE", Fields.STATUS)
                    .field("$RESPONSE_FLAGS", Fields.ERROR_CLASS)
                    .field("$BYTES_SENT", Fields.BYTES)
                    .field("$DURATION", Fields.DURATION_MILLIS)
                    .field("$AUTHORITY", Fields.DOMAIN)
                    .field("$UPSTREAM_HOST", Fields.NODE)
                    .build());

    @Override
    public LineParser parser(long received) {
        return PATTERN.parser(Envoy.before(REQUIRED));
    }
}

package io.matchday.platform.logging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;

/** The trace id of the request at hand: what a caller quotes and what finds the log lines in all services. */
public final class TraceIds {

    private TraceIds() {}

    public static Optional<String> current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? Optional.of(span.getTraceId()) : Optional.empty();
    }
}

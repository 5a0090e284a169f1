package io.matchday.platform.web;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemResponse;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a request line or headers beyond Quarkus' limits with a problem document. The HTTP codec could only refuse them
 * with a bare status, so it is given room for some more, and the limits are kept here.
 */
@ApplicationScoped
class HeadLimits implements HttpServerOptionsCustomizer {

    private static final int ROOM = 4;
    private static final int LINE_FILLING = "  HTTP/1.1".length();
    private static final int HEADER_FILLING = ": \r\n".length();

    private final int line;
    private final long headers;

    HeadLimits(
            @ConfigProperty(name = "quarkus.http.limits.max-initial-line-length") int line,
            @ConfigProperty(name = "quarkus.http.limits.max-header-size") MemorySize headers) {
        this.line = line;
        this.headers = headers.asLongValue();
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setMaxInitialLineLength(ROOM * line).setMaxHeaderSize(Math.toIntExact(ROOM * headers));
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.HEAD_LIMITS);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method().name().length() + request.uri().length() + LINE_FILLING > line) {
            refuse(context, CommonProblem.URI_TOO_LONG, line);
        } else if (size(request) > headers) {
            refuse(context, CommonProblem.HEADERS_TOO_LARGE, headers);
        } else {
            context.next();
        }
    }

    private static long size(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + HEADER_FILLING;
        }
        return size;
    }

    private static void refuse(RoutingContext context, CommonProblem code, long limit) {
        ProblemResponse.send(
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE),
                code,
                "At most " + limit + " bytes are taken here",
                Map.of("limitBytes", limit));
    }
}

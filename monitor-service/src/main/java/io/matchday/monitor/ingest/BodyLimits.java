package io.matchday.monitor.ingest;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemResponse;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Bodies of log lines may be large, those of the API may not: one limit for the whole service would fit neither. */
@ApplicationScoped
class BodyLimits {

    static final long API = 1 << 20;
    private static final int BEFORE_EVERYTHING = -100_000;

    private final long ingest;

    BodyLimits(MonitorConfig config) {
        this.ingest = config.ingest().largestBody().asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::limit);
    }

    private void limit(RoutingContext context) {
        long limit = context.normalizedPath().contains(IngestRoute.PATH) ? ingest : API;
        // For bodies that do not announce their length: whoever reads them stops there.
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        if (announced(context) > limit) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            ProblemResponse.send(
                    context.response(), CommonProblem.BODY_TOO_LARGE, "At most " + limit + " bytes", Map.of());
        } else {
            context.next();
        }
    }

    /** The length a request announces; 0 when it does not. */
    static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}

package io.matchday.platform.web;

import io.matchday.platform.config.PlatformConfig;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemResponse;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps bodies sent to the API small; routes that take bulk data live outside its path and keep bounds of their own. */
@ApplicationScoped
class ApiBodyLimit {

    private final long usual;
    private final Map<String, Integer> others;
    private final String api;

    ApiBodyLimit(
            PlatformConfig config,
            @ConfigProperty(name = "quarkus.http.root-path") String root,
            @ConfigProperty(name = "quarkus.rest.path") String rest) {
        this.usual = config.limits().apiBodyBytes();
        this.others = Map.copyOf(config.limits().apiBodyBytesAt());
        this.api = (root.equals("/") ? "" : root) + rest + "/";
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.API_BODY_LIMIT);
    }

    private void check(RoutingContext context) {
        if (!context.normalizedPath().startsWith(api)) {
            context.next();
            return;
        }
        long limit = limit(context.normalizedPath().substring(api.length()));
        if (announced(context) > limit) {
            ProblemResponse.send(
                    context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE),
                    CommonProblem.BODY_TOO_LARGE,
                    "At most " + limit + " bytes are taken here",
                    Map.of("limitBytes", limit));
            return;
        }
        // Bodies sent in chunks announce nothing: they are cut off while they are read.
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        context.next();
    }

    private long limit(String path) {
        Integer other = others.get(path);
        return other == null ? usual : other;
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }
}

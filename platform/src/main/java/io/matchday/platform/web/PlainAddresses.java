package io.matchday.platform.web;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemResponse;
import io.matchday.platform.text.PlainText;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Paths and parameters have to be {@link PlainText} too: nothing has another name, and no parameter another value. Checked
 * before anything is looked up, for resources and plain routes alike.
 */
@ApplicationScoped
class PlainAddresses {

    void register(@Observes Filters filters) {
        filters.register(PlainAddresses::check, FilterOrder.PLAIN_ADDRESSES);
    }

    private static void check(RoutingContext context) {
        Optional<String> path = path(context.request().uri());
        if (path.isEmpty()) {
            refuse(context, CommonProblem.MALFORMED_REQUEST, "The path or the query is not well-formed", Map.of());
            return;
        }
        if (!PlainText.is(path.get())) {
            ProblemResponse.send(context.response(), CommonProblem.NOT_FOUND);
            return;
        }
        for (Map.Entry<String, String> parameter : context.queryParams()) {
            if (!PlainText.is(parameter.getKey())) {
                refuse(context, CommonProblem.MALFORMED_REQUEST, "The name of a parameter is not text", Map.of());
                return;
            }
            if (!PlainText.is(parameter.getValue())) {
                Map<String, String> field = Map.of("field", parameter.getKey());
                refuse(context, CommonProblem.INVALID_FIELD, "The parameter is not text", field);
                return;
            }
        }
        context.next();
    }

    /** The path of a request target, decoded; none when it is no URI (RFC 3986). */
    private static Optional<String> path(String target) {
        try {
            return Optional.of(Objects.requireNonNullElse(new URI(target).getPath(), ""));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static void refuse(RoutingContext context, CommonProblem code, String detail, Map<String, ?> members) {
        ProblemResponse.send(context.response(), code, detail, members);
    }
}

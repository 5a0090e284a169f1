package io.matchday.platform.web;

import io.matchday.platform.problem.ProblemCode;
import io.matchday.platform.problem.ProblemResponse;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes no change from a page of another site: a browser that is signed in here sends its sign-in along, whoever wrote the page.
 * Routes outside the API have tokens that no browser adds by itself, and players post to them from anywhere.
 */
@ApplicationScoped
class OwnSite {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final String api;

    OwnSite(
            @ConfigProperty(name = "quarkus.http.root-path") String root,
            @ConfigProperty(name = "quarkus.rest.path") String rest) {
        this.api = (root.equals("/") ? "" : root) + rest + "/";
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.OWN_SITE);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean changing =
                !SAFE.contains(request.method()) && context.normalizedPath().startsWith(api);
        if (changing && sender(request).foreign()) {
            ProblemResponse.send(
                    context.response(),
                    Refusal.FOREIGN_SITE,
                    "Send it from a page of this site, or by a program",
                    Map.of());
            return;
        }
        context.next();
    }

    private static Sender sender(HttpServerRequest request) {
        HostAndPort own = request.authority();
        return new Sender(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                own == null ? "" : own.host(),
                own == null ? -1 : own.port());
    }

    /** Not the code that roles have, so that people look for the page and not for their role. */
    private enum Refusal implements ProblemCode {
        FOREIGN_SITE;

        @Override
        public String code() {
            return "foreign-site";
        }

        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Nothing is changed by pages of other sites";
        }
    }
}

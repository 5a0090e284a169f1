package io.matchday.platform.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers with a problem document where no resource does: unknown paths, and failures before a resource is reached. */
@ApplicationScoped
class EdgeProblems {

    void register(@Observes Router router) {
        for (CommonProblem problem : CommonProblem.values()) {
            router.errorHandler(problem.status(), EdgeProblems::fail);
        }
        router.route().order(Integer.MIN_VALUE).failureHandler(EdgeProblems::refused);
        router.route().order(Integer.MAX_VALUE - 1).handler(context -> notFound(context));
    }

    private static void notFound(RoutingContext context) {
        ProblemResponse.send(context.response(), CommonProblem.NOT_FOUND);
    }

    /** What the router refuses by itself, a path that cannot be decoded for one; Quarkus would send the bare status. */
    private static void refused(RoutingContext context) {
        if (context.failure() == null || context.failure() instanceof HttpException) {
            fail(context);
        } else {
            context.next();
        }
    }

    private static void fail(RoutingContext context) {
        int status = context.failure() instanceof HttpException http ? http.getStatusCode() : context.statusCode();
        ProblemResponse.send(context.response(), CommonProblem.ofStatus(status));
    }
}

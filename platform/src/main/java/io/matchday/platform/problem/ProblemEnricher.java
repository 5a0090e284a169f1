package io.matchday.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.matchday.platform.logging.TraceIds;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/**
 * Every problem passes here last: it gets its code and trace id, and whatever was written by a library rather than by
 * us is put into our words, so that no class name or raw exception text leaves a service. Its {@code instance} goes: a path
 * does not name an occurrence, the trace id does.
 */
@ApplicationScoped
class ProblemEnricher implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder builder =
                jsonFault(context.cause).map(JsonFault::toProblem).orElseGet(() -> coded(problem, context));
        TraceIds.current().ifPresent(id -> builder.with("traceId", id));
        return builder.build();
    }

    private static HttpProblem.Builder coded(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return HttpProblem.builder(problem).withInstance(null);
        }
        if (context.cause instanceof NotFoundException && context.cause.getCause() != null) {
            return ProblemStatus.of(CommonProblem.INVALID_FIELD)
                    .withDetail("A parameter in the path or the query has the wrong form");
        }
        if (Overload.isBehind(context.cause)) {
            return ProblemStatus.of(CommonProblem.UNAVAILABLE)
                    .withDetail("Too many want the database at once; nothing was done")
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(Overload.COME_AGAIN.toSeconds()));
        }
        boolean violations = problem.getParameters().containsKey("violations");
        CommonProblem common =
                violations ? CommonProblem.INVALID_FIELD : CommonProblem.ofStatus(problem.getStatusCode());
        HttpProblem.Builder builder = ProblemStatus.of(common);
        problem.getHeaders().forEach(builder::withHeader);
        if (violations) {
            builder.withDetail("See violations")
                    .with("violations", problem.getParameters().get("violations"));
        }
        return builder;
    }

    private static Optional<JsonFault> jsonFault(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return Optional.of(JsonFault.of(json));
            }
        }
        return Optional.empty();
    }

    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }
}

package io.matchday.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Puts a {@link ProblemException} on the wire. */
@Provider
@Priority(Priorities.USER)
public final class ProblemExceptionMapper extends ExceptionMapperBase<ProblemException> {

    @Override
    protected HttpProblem toProblem(ProblemException exception) {
        HttpProblem.Builder problem = ProblemStatus.of(exception.code()).withDetail(exception.getMessage());
        exception.extensions().forEach(problem::with);
        exception
                .retryAfter()
                .ifPresent(time -> problem.withHeader(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds())));
        return problem.build();
    }
}

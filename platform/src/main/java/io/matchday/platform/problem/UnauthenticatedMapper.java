package io.matchday.platform.problem;

import io.matchday.platform.logging.TraceIds;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Missing or wrong credentials. Ahead of the problem library's own mappers: those of its version 3.21 read a field that
 * Quarkus no longer has, and would turn a wrong password into a server error.
 */
class UnauthenticatedMapper {

    /** What a caller without identity is told to send; see {@code io.matchday.platform.identity}. */
    static final String CHALLENGE = "Basic realm=\"Matchday\", charset=\"UTF-8\"";

    @ServerExceptionMapper(
            value = {AuthenticationFailedException.class, UnauthorizedException.class},
            priority = 1)
    public Response challenge() {
        HttpProblem.Builder problem =
                ProblemStatus.of(CommonProblem.UNAUTHENTICATED).withHeader("WWW-Authenticate", CHALLENGE);
        TraceIds.current().ifPresent(id -> problem.with("traceId", id));
        return problem.build().toResponse();
    }
}

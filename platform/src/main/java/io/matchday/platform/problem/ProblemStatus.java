package io.matchday.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;

/** The status line of a problem; unlike {@link Response.Status} it takes every status, 422 among them. */
record ProblemStatus(int status, String title) implements Response.StatusType {

    static HttpProblem.Builder of(ProblemCode code) {
        return HttpProblem.builder()
                .withStatus(new ProblemStatus(code.status(), code.title()))
                .withTitle(code.title())
                .with("code", code.code());
    }

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public Response.Status.Family getFamily() {
        return Response.Status.Family.familyOf(status);
    }

    @Override
    public String getReasonPhrase() {
        return title;
    }
}

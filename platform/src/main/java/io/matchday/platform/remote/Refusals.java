package io.matchday.platform.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Tells "it answered no" from "it did not answer": clients register this, and their retries and circuit breakers pass
 * over the former.
 */
public final class Refusals implements ResponseExceptionMapper<RuntimeException> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public RuntimeException toThrowable(Response response) {
        if (response.getStatus() == 404) {
            return new NotThereException();
        }
        JsonNode problem = read(response);
        return new RefusedException(
                response.getStatus(),
                problem.path("code").asText(""),
                problem.path("detail").asText(problem.path("title").asText("")));
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400 && status < 500;
    }

    private static JsonNode read(Response response) {
        try {
            return JSON.readTree(response.hasEntity() ? response.readEntity(String.class) : "{}");
        } catch (JsonProcessingException notAProblem) {
            return JSON.createObjectNode();
        }
    }
}

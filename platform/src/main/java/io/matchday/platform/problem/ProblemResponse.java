package io.matchday.platform.problem;

import io.matchday.platform.logging.TraceIds;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** The same problem documents for what is answered outside the REST layer: plain routes and the edge itself. */
public final class ProblemResponse {

    private ProblemResponse() {}

    /** Ends the response with this problem; an answer already under way is left alone. */
    public static void send(HttpServerResponse response, ProblemCode code, String detail, Map<String, ?> members) {
        if (response.ended() || response.headWritten()) {
            return;
        }
        JsonObject body = new JsonObject()
                .put("status", code.status())
                .put("title", code.title())
                .put("code", code.code());
        if (detail != null) {
            body.put("detail", detail);
        }
        members.forEach(body::put);
        TraceIds.current().ifPresent(id -> body.put("traceId", id));
        response.setStatusCode(code.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(body.encode());
    }

    public static void send(HttpServerResponse response, ProblemCode code) {
        send(response, code, null, Map.of());
    }
}

package io.matchday.launcher.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.launcher.console.Trouble;

/**
 * What a service answered.
 *
 * @param request method and address, for telling
 * @param status HTTP status
 * @param body JSON; an empty object when there was none
 * @param text the body as it came
 */
public record Answer(String request, int status, JsonNode body, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a service says in JSON; an empty object when it is none. */
    public static JsonNode json(String text) {
        try {
            JsonNode parsed = JSON.readTree(text);
            return parsed.isMissingNode() ? JSON.createObjectNode() : parsed;
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode();
        }
    }

    /** This answer, if it has the status; otherwise the demo ends with what the service said. */
    public Answer expect(int wanted, String doing) {
        if (status != wanted) {
            throw new Trouble("%s failed: %s answered %d %s%s."
                    .formatted(doing, request, status, body.path("code").asText("without a code"), detail()));
        }
        return this;
    }

    public boolean is(int wanted, String code) {
        return status == wanted && body.path("code").asText().equals(code);
    }

    private String detail() {
        String detail = body.path("detail").asText("");
        return detail.isEmpty() ? "" : " (" + detail + ")";
    }
}

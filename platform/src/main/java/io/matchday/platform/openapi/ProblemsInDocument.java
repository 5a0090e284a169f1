package io.matchday.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Gives every operation the same form of error answer, RFC 9457 with our members, so that it need not be repeated at
 * each and cannot be forgotten at one.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemsInDocument implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getComponents().addSchema(PROBLEM, problem());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ProblemsInDocument::answerWithProblems);
    }

    private static void answerWithProblems(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(content());
            }
        });
        describe(operation, "400", "malformed-request, invalid-field or unknown-field, with the field at fault");
        describe(operation, "401", "unauthenticated: sign in first");
        describe(operation, "403", "forbidden: the caller's roles do not allow this");
        if (operation.getResponses().getAPIResponse("default") == null) {
            APIResponse other = OASFactory.createAPIResponse().description("Any other error; see its code");
            operation.getResponses().addAPIResponse("default", other.content(content()));
        }
    }

    private static void describe(Operation operation, String status, String description) {
        APIResponse response = OASFactory.createAPIResponse().description(description);
        operation.getResponses().addAPIResponse(status, response.content(content()));
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .description("An error (RFC 9457). Branch on code, quote traceId; some codes carry further members")
                .addType(Schema.SchemaType.OBJECT)
                .additionalPropertiesBoolean(true)
                .required(List.of("status", "title", "code"))
                .addProperty("status", integer("HTTP status"))
                .addProperty("title", text("What kind of error this is"))
                .addProperty("code", text("Stable name of the kind of error"))
                .addProperty("detail", text("What is wrong this time"))
                .addProperty("field", text("The field of the request at fault, such as domains[0].name"))
                .addProperty("traceId", text("Finds the request in the logs of all services"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema integer(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
    }
}

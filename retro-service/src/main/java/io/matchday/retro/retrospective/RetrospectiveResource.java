package io.matchday.retro.retrospective;

import io.matchday.platform.identity.Roles;
import io.matchday.retro.retrospective.markdown.Language;
import io.matchday.retro.retrospective.markdown.MarkdownReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's retrospective over REST. */
@Path("/events/{eventKey}/retrospective")
@Tag(name = "Retrospective", description = "What there is to learn from an event")
class RetrospectiveResource {

    private static final String MARKDOWN = "text/markdown";
    private static final MediaType MARKDOWN_TYPE = new MediaType("text", "markdown", "UTF-8");
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "markdown"))
            .build();

    private final Retrospectives retrospectives;

    RetrospectiveResource(Retrospectives retrospectives) {
        this.retrospectives = retrospectives;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MARKDOWN})
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "readRetrospective",
            summary = "Read the retrospective of an event",
            description = "Event, phases, traffic against expectation, incidents, capacity and the closing, as JSON for"
                    + " programs or Markdown for people. Once it was decided to close the event, it is what was known"
                    + " then, and it can be read while all other services are away. Before that it is assembled now;"
                    + " whoever is away is quoted with what it said last, and sources tells how old that is. Customers"
                    + " see neither needs nor forecasts nor money.")
    @APIResponse(
            responseCode = "200",
            description = "The retrospective, as JSON unless the Accept header prefers Markdown",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Retrospective.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "invalid-field: lang is neither en nor zh")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(responseCode = "406", description = "not-acceptable: neither JSON nor Markdown is accepted")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Response read(
            @PathParam("eventKey") String eventKey,
            @Parameter(description = "Language of the Markdown: en or zh")
                    @QueryParam("lang")
                    @DefaultValue("en")
                    @Pattern(regexp = "en|zh", message = "en or zh is expected")
                    String lang,
            @Context Request request) {
        Retrospective retrospective = retrospectives.visible(eventKey);
        Variant best = request.selectVariant(VARIANTS);
        Response.ResponseBuilder response =
                best != null && best.getMediaType().getType().equals("text")
                        ? Response.ok(MarkdownReport.of(retrospective, Language.of(lang)), MARKDOWN_TYPE)
                        : Response.ok(retrospective, MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}

package io.matchday.intake.chain;

import io.matchday.intake.chain.picture.ChainPicture;
import io.matchday.intake.chain.picture.MermaidDiagram;
import io.matchday.intake.chain.picture.PictureLanguage;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chain of an event as people look at it. */
@Path("/events/{eventKey}/chain")
@Tag(name = "Chain")
class ChainDrawingResource {

    private static final String MERMAID = "text/vnd.mermaid";
    private static final String SVG = "image/svg+xml";
    private static final String CHARSET = ";charset=UTF-8";

    private final Events events;
    private final Chains chains;

    ChainDrawingResource(Events events, Chains chains) {
        this.events = events;
        this.chains = chains;
    }

    @GET
    @Path("/diagram")
    @Produces(MERMAID)
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "The chain of an event as Mermaid flowchart text",
            description = "For wikis and tickets that draw Mermaid themselves. Self-built nodes are framed twice and"
                    + " dashed; a dotted arrow is active / standby, a thick one active / active. Mermaid draws up to"
                    + " 500 links unless its maxEdges is set higher.")
    @APIResponse(
            responseCode = "200",
            description = "The text of a flowchart",
            headers = @Header(name = "Content-Language"),
            content = @Content(mediaType = MERMAID, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response diagram(
            @PathParam("eventKey") String eventKey,
            @Parameter(description = "Chinese (zh) or English, which is the default")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String accepted) {
        String language = PictureLanguage.of(accepted);
        Chain chain = chains.read(events.visible(eventKey));
        return answer(MermaidDiagram.of(chain, language), MERMAID, language).build();
    }

    @GET
    @Path("/picture")
    @Produces(SVG)
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "The chain of an event as a picture",
            description = "SVG, from left to right, one column per step, on a dark ground of its own. Self-built nodes"
                    + " are framed twice and say so; a flow that exists twice is drawn as two lines, the second one"
                    + " dashed where it stands by. It holds no scripts, styles or addresses.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            headers = {@Header(name = "Content-Language"), @Header(name = "Content-Security-Policy")},
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response picture(
            @PathParam("eventKey") String eventKey,
            @Parameter(description = "Chinese (zh) or English, which is the default")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String accepted) {
        String language = PictureLanguage.of(accepted);
        Event event = events.visible(eventKey);
        String picture = ChainPicture.of(event.facts().name(), chains.read(event), language);
        return answer(picture, SVG, language)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'; sandbox")
                .build();
    }

    private static Response.ResponseBuilder answer(String drawing, String type, String language) {
        return Response.ok(drawing, type + CHARSET)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("X-Content-Type-Options", "nosniff");
    }
}

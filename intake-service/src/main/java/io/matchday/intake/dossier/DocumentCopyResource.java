package io.matchday.intake.dossier;

import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events begun with what a document says, over REST. */
@Path("/copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
class DocumentCopyResource {

    private final Copying copying;
    private final Idempotency idempotency;

    DocumentCopyResource(Copying copying, Idempotency idempotency) {
        this.copying = copying;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Begin a new event with what a document says",
            description = "As a copy of an event, where what is known is kept outside: a playbook, or the dossier of an"
                    + " event of another installation. Its customer stays the one of the document.")
    @APIResponse(
            responseCode = "201",
            description = "What was carried over, what stayed behind, and what has to be confirmed",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = CopyReport.class)))
    @APIResponse(responseCode = "409", description = "event-exists: another event has this key")
    public Response copyDocument(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NewDocumentCopy request) {
        return idempotency.once(key, request, () -> {
            CopyReport report = copying.copy(request.dossier(), request.event());
            return Response.created(URI.create("events/" + report.eventKey()))
                    .entity(report)
                    .build();
        });
    }
}

package io.matchday.intake.dossier;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventView;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Version;
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

/** Events made of documents, over REST. */
@Path("/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
class DossiersResource {

    private final Dossiers dossiers;
    private final Idempotency idempotency;

    DossiersResource(Dossiers dossiers, Idempotency idempotency) {
        this.dossiers = dossiers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Make an event of a document",
            description = "All of it or nothing. The event starts in phase DRAFT, its plans as drafts.")
    @APIResponse(
            responseCode = "201",
            description = "The event as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "409", description = "event-exists: another event has this key")
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid Dossier dossier) {
        return idempotency.once(key, dossier, () -> {
            Event event = dossiers.create(dossier);
            return Response.created(URI.create("events/" + event.key()))
                    .tag(Version.tag(event.version()))
                    .entity(EventView.of(event))
                    .build();
        });
    }
}

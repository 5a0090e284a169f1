package io.matchday.intake.pastevent;

import io.matchday.intake.event.Slug;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Past events over REST. */
@Path("/past-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Past events")
class PastEventResource {

    private final PastEvents pastEvents;
    private final Recording recording;
    private final Idempotency idempotency;
    private final Caller caller;
    private final InstantSource clock;

    PastEventResource(
            PastEvents pastEvents, Recording recording, Idempotency idempotency, Caller caller, InstantSource clock) {
        this.pastEvents = pastEvents;
        this.recording = recording;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "listPastEvents",
            summary = "List past events by key",
            description = "A customer's people see their own events only.")
    public Page<PastEventView> list(
            @QueryParam("customer") @Size(max = Slug.LONGEST) String customer,
            @QueryParam("genre") @Size(max = Slug.LONGEST) String genre,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        return Page.of(
                        pastEvents.list(
                                Optional.ofNullable(customer),
                                Optional.ofNullable(genre),
                                Cursor.decode(cursor),
                                limit + 1),
                        limit,
                        PastEvent::key)
                .map(past -> past.view(ofTheTeam()));
    }

    @GET
    @Path("/{pastEventKey}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(operationId = "readPastEvent", summary = "Read a past event")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PastEventView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such past event, or not one of the caller's")
    public Response read(@PathParam("pastEventKey") String key) {
        return answer(Response.Status.OK, pastEvents.visible(key));
    }

    @PUT
    @Path("/{pastEventKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            operationId = "writePastEvent",
            summary = "Write a past event down, or put it right",
            description =
                    "One that is known already is replaced as a whole: send the ETag that was read as If-Match. What"
                            + " was written by hand is not overwritten by what retro-service measured.")
    @APIResponse(
            responseCode = "200",
            description = "It was known, and is replaced",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PastEventView.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is new",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PastEventView.class)))
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: it is known already, and If-Match is missing")
    public Response write(
            @PathParam("pastEventKey") @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE) @Size(max = Slug.LONGEST)
                    String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PastEventFacts facts) {
        PastEventConsistency.checkKey("pastEventKey", key);
        PastEventConsistency.check("", facts, clock.instant());
        Optional<PastEvent> stored = pastEvents.locked(key);
        stored.ifPresent(past -> Version.requireCurrent(ifMatch, past.version()));
        PastEvent written = recording.write(key, stored, facts, PastEventSource.HAND);
        pastEvents.flush();
        return answer(stored.isPresent() ? Response.Status.OK : Response.Status.CREATED, written);
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "importPastEvents",
            summary = "Import past events",
            description =
                    "All are taken, or, when one of them is wrong, none; the error names its field. Those that are"
                            + " known already stay as they are unless replace is true.")
    @APIResponse(
            responseCode = "201",
            description = "What came of each",
            content = @Content(schema = @Schema(implementation = PastEventImport.Outcome.class)))
    @APIResponse(responseCode = "412", description = "stale-version: somebody wrote one of them down just now")
    public Response take(
            @HeaderParam(Idempotency.HEADER) String idempotencyKey, @NotNull @Valid PastEventImport request) {
        return idempotency.once(idempotencyKey, request, () -> Response.created(URI.create("past-events"))
                .entity(recording.write(request))
                .build());
    }

    private Response answer(Response.Status status, PastEvent past) {
        return Response.status(status)
                .tag(Version.tag(past.version()))
                .entity(past.view(ofTheTeam()))
                .build();
    }

    private boolean ofTheTeam() {
        return !caller.boundToCustomers();
    }
}

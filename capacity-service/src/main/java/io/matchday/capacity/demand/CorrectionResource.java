package io.matchday.capacity.demand;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrections of demands over REST. */
@Path("/events/{eventKey}/demand/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Demand")
class CorrectionResource {
    private final IntakeGateway intake;
    private final EventDemands demands;
    private final Corrections corrections;
    private final Caller caller;
    private final InstantSource clock;

    CorrectionResource(
            IntakeGateway intake, EventDemands demands, Corrections corrections, Caller caller, InstantSource clock) {
        this.intake = intake;
        this.demands = demands;
        this.corrections = corrections;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(summary = "List the corrections in force by the key of their line")
    @APIResponse(responseCode = "200", description = "A page of corrections")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "503", description = "unavailable: intake-service is away and the event not known")
    public Page<KeptCorrection> listCorrections(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        intake.visibleEvent(eventKey);
        String after = Cursor.decode(cursor).orElse("");
        return Page.of(corrections.after(eventKey, after, limit + 1), limit, KeptCorrection::lineKey);
    }

    @GET
    @Path("/{lineKey}")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(summary = "Read the correction of a line")
    @APIResponse(
            responseCode = "200",
            description = "The correction",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = KeptCorrection.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or the line is not corrected")
    @APIResponse(responseCode = "503", description = "unavailable: intake-service is away and the event not known")
    public Response readCorrection(@PathParam("eventKey") String eventKey, @PathParam("lineKey") String lineKey) {
        intake.visibleEvent(eventKey);
        return answer(Response.Status.OK, corrections.existing(id(eventKey, lineKey)));
    }

    @GET
    @Path("/{lineKey}/history")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "Read what people said about a line, the newest first",
            description = "Corrections that were taken back included. A line that nobody corrected has none.")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "503", description = "unavailable: intake-service is away and the event not known")
    public Page<CorrectionStep> readCorrectionHistory(
            @PathParam("eventKey") String eventKey,
            @PathParam("lineKey") String lineKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        intake.visibleEvent(eventKey);
        long before = Cursor.decodeNumber(cursor).orElse(Long.MAX_VALUE);
        return Page.of(
                corrections.steps(id(eventKey, lineKey), before, limit + 1),
                limit,
                step -> Long.toString(step.version()));
    }

    @PUT
    @Path("/{lineKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Correct a line, strike it, or add one",
            description = "A line that the rules find is addressed by its key and takes AMOUNTS or STRUCK. ADDED makes"
                    + " a line under a key of one's own that starts with by-hand. (with the dot). The correction stays"
                    + " while the demand is computed anew. Send the ETag that was read as If-Match once there is one.")
    @APIResponse(
            responseCode = "200",
            description = "The correction as changed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = KeptCorrection.class)))
    @APIResponse(
            responseCode = "201",
            description = "The correction as made",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = KeptCorrection.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or the rules find no such line")
    @APIResponse(
            responseCode = "409",
            description =
                    "too-many-corrections: the event has as many as it may; event-over: it is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    @APIResponse(responseCode = "503", description = "unavailable: intake-service is away and the event not known")
    public Response putCorrection(
            @PathParam("eventKey") String eventKey,
            @PathParam("lineKey") String lineKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewCorrection request) {
        CorrectionId id = id(eventKey, lineKey);
        CorrectionCheck.check(lineKey, request);
        Corrections.Put put = corrections.put(id, ifMatch, correction(id, request));
        return answer(put.made() ? Response.Status.CREATED : Response.Status.OK, put.correction());
    }

    @DELETE
    @Path("/{lineKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Take a correction back",
            description = "The line is as computed again, or gone if it was by hand. Send the ETag that was read as"
                    + " If-Match. The history stays.")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or the line is not corrected")
    @APIResponse(responseCode = "409", description = "event-over: it is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    @APIResponse(responseCode = "503", description = "unavailable: intake-service is away and the event not known")
    public Response takeCorrectionBack(
            @PathParam("eventKey") String eventKey,
            @PathParam("lineKey") String lineKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        intake.openEvent(eventKey);
        corrections.takeBack(id(eventKey, lineKey), ifMatch, caller.name(), now());
        return Response.noContent().build();
    }

    private Correction correction(CorrectionId id, NewCorrection request) {
        if (request.kind() == CorrectionKind.ADDED) {
            intake.openEvent(id.eventKey());
            return CorrectionCheck.added(request, caller.name(), now());
        }
        return CorrectionCheck.of(request, id.lineKey(), demands.computed(id.eventKey()), caller.name(), now());
    }

    /** As exact as the database keeps it, so that what is answered now is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static CorrectionId id(String eventKey, String lineKey) {
        if (!LineKey.fits(lineKey)) {
            throw ProblemException.notFound("demand line", lineKey);
        }
        return new CorrectionId(eventKey, lineKey);
    }

    private static Response answer(Response.Status status, KeptCorrection correction) {
        return Response.status(status)
                .tag(Version.tag(correction.version()))
                .entity(correction)
                .build();
    }
}

package io.matchday.capacity.reservation;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.window.Window;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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

/** What events hold, over REST. */
@Path("/events/{eventKey}/reservations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reservations", description = "What events hold of the pools")
class ReservationResource {
    private final IntakeGateway intake;
    private final Bookings bookings;
    private final Reservations reservations;
    private final Idempotency idempotency;
    private final Caller caller;
    private final InstantSource clock;

    ReservationResource(
            IntakeGateway intake,
            Bookings bookings,
            Reservations reservations,
            Idempotency idempotency,
            Caller caller,
            InstantSource clock) {
        this.caller = caller;
        this.clock = clock;
        this.intake = intake;
        this.bookings = bookings;
        this.reservations = reservations;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Promise a part of a pool to an event",
            description = "Either all of the amount is taken throughout the window or nothing. Without an end it stays"
                    + " taken until it is released.")
    @APIResponse(
            responseCode = "201",
            description = "The reservation",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = ReservationView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "409",
            description = "capacity-exhausted: less than that is free throughout the window, with free; unknown-pool:"
                    + " no such pool; event-over: it is closed or cancelled")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Response reserve(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewReservation request) {
        // Before the transaction, so that no row stays locked while another service is asked.
        intake.openEvent(eventKey);
        return idempotency.once(key, request, () -> Response.created(URI.create("events/" + eventKey + "/reservations"))
                .entity(bookings.hold(promise(eventKey, request), caller.name()))
                .build());
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "What an event holds and held, oldest first")
    @APIResponse(responseCode = "200", description = "A page of reservations")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Page<ReservationView> listReservations(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        intake.visibleEvent(eventKey);
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        return Page.of(reservations.of(eventKey, after, limit + 1), limit, reservation -> reservation
                        .id()
                        .toString())
                .map(Reservation::view);
    }

    @PATCH
    @Path("/{reservationId}")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Change how much is promised, or for how long",
            description =
                    "Send the version that was read as If-Match. Less, or for a shorter time, is always possible.")
    @APIResponse(
            responseCode = "200",
            description = "The reservation as changed",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ReservationView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such reservation")
    @APIResponse(
            responseCode = "409",
            description = "capacity-exhausted: less than that is free throughout the window, with free;"
                    + " reservation-released: it was handed back; reservation-of-grant: a scale request made it")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response changeReservation(
            @PathParam("eventKey") String eventKey,
            @PathParam("reservationId") long reservationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReservationChange change) {
        ReservationView changed = bookings.change(eventKey, reservationId, ifMatch, change);
        return Response.ok(changed).tag(Version.tag(changed.version())).build();
    }

    @POST
    @Path("/{reservationId}/release")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Hand a reservation back",
            description = "Takes no body. Repeating it changes nothing and answers the same. It works while other"
                    + " services are away.")
    @APIResponse(
            responseCode = "200",
            description = "The reservation, released",
            content = @Content(schema = @Schema(implementation = ReservationView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such reservation")
    @APIResponse(
            responseCode = "409",
            description = "reservation-of-grant: a scale request made it, and it is released with that")
    public ReservationView releaseReservation(
            @PathParam("eventKey") String eventKey, @PathParam("reservationId") long reservationId) {
        return bookings.handBack(eventKey, reservationId, caller.name());
    }

    private Promise promise(String eventKey, NewReservation request) {
        Window window = Bookings.window(
                Optional.ofNullable(request.from()).orElseGet(clock::instant), Optional.ofNullable(request.until()));
        return new Promise(eventKey, request.pool(), request.amount(), window, Origin.RESERVED, request.note());
    }
}

package io.matchday.intake.estimate;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Estimates of an event over REST. */
@Path("/events/{eventKey}/estimates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Estimates")
class EstimateResource {

    private final Events events;
    private final Estimator estimator;
    private final Adoptions adoptions;
    private final Adopting adopting;
    private final Idempotency idempotency;
    private final Caller caller;
    private final InstantSource clock;

    EstimateResource(
            Events events,
            Estimator estimator,
            Adoptions adoptions,
            Adopting adopting,
            Idempotency idempotency,
            Caller caller,
            InstantSource clock) {
        this.events = events;
        this.estimator = estimator;
        this.adoptions = adoptions;
        this.adopting = adopting;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            operationId = "readEstimates",
            summary = "What past events say of this one",
            description =
                    "For the event as a whole and each domain: p10, p50 and p90 of peak bandwidth, peak requests, error"
                            + " ratio, time to first byte and rebuffering ratio, as far as past events tell, beside what the"
                            + " customer said. Each figure names its basis: which events, with what weight, and how each was"
                            + " adjusted. Without a basis there is a reason and no number. A domain's figures are its share of"
                            + " its basis: by the expected peaks where all are known, otherwise in equal parts. Beside them stands how the customer's last forecasts did; no"
                            + " figure is changed by it, and customers do not see it.")
    @APIResponse(
            responseCode = "200",
            description = "The estimates",
            headers = @Header(name = "ETag", description = "That of the event, for adopting an estimate"),
            content = @Content(schema = @Schema(implementation = EstimateReport.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response estimates(@PathParam("eventKey") String eventKey) {
        Event event = events.visible(eventKey);
        EstimateReport report = estimator.of(event).report(clock.instant(), adoptions.read(event));
        LastForecasts last = caller.boundToCustomers() ? null : estimator.lastForecasts(event);
        return Response.ok(report.seenBy(this::sees).with(last))
                .tag(Version.tag(event.version()))
                .build();
    }

    @POST
    @Path("/{domain}/adoption")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "adoptEstimate",
            summary = "Take an estimate as the expected peak of a domain",
            description =
                    "p90 of the estimate, made anew, becomes the domain's expectedPeakBitsPerSecond. Who took it, when,"
                            + " and its basis are kept and shown with the estimates until somebody changes the expected peak."
                            + " It changes the event: send the event's ETag as If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "What was taken",
            headers = {@Header(name = "Location"), @Header(name = "ETag", description = "That of the event")},
            content = @Content(schema = @Schema(implementation = AdoptedEstimate.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or no such domain in it")
    @APIResponse(
            responseCode = "409",
            description = "no-estimate: no past event tells; event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed the event since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response adopt(
            @PathParam("eventKey") String eventKey,
            @PathParam("domain") String domain,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            @NotNull @Valid NewAdoption request) {
        return idempotency.once(idempotencyKey, request, () -> {
            Event event = events.changing(eventKey);
            Version.requireCurrent(ifMatch, event.version());
            AdoptedEstimate adopted = adopting.adopt(event, domain, request);
            events.flush();
            return Response.created(URI.create("events/" + eventKey + "/estimates"))
                    .tag(Version.tag(event.version()))
                    .entity(adopted)
                    .build();
        });
    }

    private boolean sees(String customer) {
        return caller.sees(customer);
    }
}

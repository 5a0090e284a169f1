package io.matchday.intake.plan;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contingency plans of an event over REST. */
@Path("/events/{eventKey}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanResource {

    private final Events events;
    private final Plans plans;
    private final PlanVersions versions;
    private final PlanBook book;
    private final Library library;
    private final Idempotency idempotency;

    PlanResource(
            Events events,
            Plans plans,
            PlanVersions versions,
            PlanBook book,
            Library library,
            Idempotency idempotency) {
        this.events = events;
        this.plans = plans;
        this.versions = versions;
        this.book = book;
        this.library = library;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Write down a plan, or take one from the library",
            description =
                    "It starts as version 1 in state DRAFT. A standard plan gets the event's domains and contacts filled"
                            + " in; what the event does not tell is listed in open.")
    @APIResponse(
            responseCode = "201",
            description = "The plan as stored",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "409",
            description = "plan-exists; too-many-plans: 200 at most; event-frozen: the event is closed or cancelled")
    public Response create(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewPlan request) {
        return idempotency.once(key, request, () -> {
            Event event = events.changing(eventKey);
            Plan plan = book.begin(event, request.key(), 1, library.content(request, event.facts()), request.source());
            return Response.created(URI.create("events/" + eventKey + "/plans/" + plan.key()))
                    .tag(Version.tag(plan.revision()))
                    .entity(book.view(plan))
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "List the plans of an event by key")
    @APIResponse(responseCode = "200", description = "A page of plans")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<PlanView> list(
            @PathParam("eventKey") String eventKey,
            @QueryParam("status") PlanStatus status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") String cursor) {
        String event = events.visible(eventKey).key();
        List<Plan> found = plans.list(
                event, Optional.ofNullable(status), Cursor.decode(cursor).orElse(""), limit + 1);
        PlanVersions.Current current = versions.current(found);
        return Page.of(found, limit, Plan::key).map(plan -> PlanView.of(plan, current));
    }

    @GET
    @Path("/{planKey}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "Read a plan: its newest version, and the approved one where that is another")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it stands now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or plan, or not one of the caller's")
    public Response read(@PathParam("eventKey") String eventKey, @PathParam("planKey") String planKey) {
        return answer(book.find(events.visible(eventKey), planKey));
    }

    @PUT
    @Path("/{planKey}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Change a plan",
            description =
                    "Makes a new version in state DRAFT, unless nothing changes; the approved version stays in force."
                            + " A retired plan is taken up again. Send the ETag that was read as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it stands now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or plan, or not one of the caller's")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response change(
            @PathParam("eventKey") String eventKey,
            @PathParam("planKey") String planKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanContent content) {
        Plan plan = book.find(events.changing(eventKey), planKey);
        Version.requireCurrent(ifMatch, plan.revision());
        book.rewrite(plan, 1, content, VersionSource.TEAM);
        return answer(plan);
    }

    private Response answer(Plan plan) {
        return Response.ok(book.view(plan)).tag(Version.tag(plan.revision())).build();
    }
}

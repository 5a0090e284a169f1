package io.matchday.intake.plan;

import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of a plan over REST. */
@Path("/events/{eventKey}/plans/{planKey}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class VersionResource {

    private final Events events;
    private final PlanBook book;
    private final PlanVersions versions;

    VersionResource(Events events, PlanBook book, PlanVersions versions) {
        this.events = events;
        this.book = book;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "What a plan said and says, newest first")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "not-found: no such event or plan, or not one of the caller's")
    public Page<VersionView> history(
            @PathParam("eventKey") String eventKey,
            @PathParam("planKey") String planKey,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") String cursor) {
        Plan plan = book.find(events.visible(eventKey), planKey);
        long before = Cursor.decodeNumber(cursor).orElse(Long.MAX_VALUE);
        return Page.of(versions.history(plan, before, limit + 1), limit, one -> Long.toString(one.id()))
                .map(VersionView::of);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "What a plan said in one version")
    @APIResponse(responseCode = "200", description = "The version; it never changes")
    @APIResponse(
            responseCode = "404",
            description = "not-found: no such event, plan or version, or not one of the caller's")
    public VersionView read(
            @PathParam("eventKey") String eventKey,
            @PathParam("planKey") String planKey,
            @PathParam("version") int version) {
        return VersionView.of(book.version(book.find(events.visible(eventKey), planKey), version));
    }
}

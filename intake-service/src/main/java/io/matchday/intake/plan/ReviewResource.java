package io.matchday.intake.plan;

import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's say on plans over REST. */
@Path("/events/{eventKey}/plans/{planKey}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class ReviewResource {

    private final Events events;
    private final PlanBook book;
    private final CustomerReview reviewing;
    private final Reviews reviews;
    private final Idempotency idempotency;

    ReviewResource(Events events, PlanBook book, CustomerReview reviewing, Reviews reviews, Idempotency idempotency) {
        this.events = events;
        this.book = book;
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.CUSTOMER, Roles.LIAISON})
    @Operation(
            summary = "Say what the customer thinks of a plan",
            description =
                    "APPROVE a version that was submitted; REQUEST_CHANGE, STRIKE_STEP or ADD_STEP of one that was"
                            + " submitted or approved. A step struck or added makes a new version, which the team submits again."
                            + " A change asked of the approved version withdraws its approval, even while a newer version waits."
                            + " Somebody of the team names in inNameOf who at the customer said so.")
    @APIResponse(
            responseCode = "201",
            description = "The review as kept",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or plan, or not one of the caller's")
    @APIResponse(
            responseCode = "409",
            description = "plan-version-superseded, with the newest; plan-state: not in a state to be reviewed so;"
                    + " event-frozen: the event is closed or cancelled")
    public Response review(
            @PathParam("eventKey") String eventKey,
            @PathParam("planKey") String planKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewReview request) {
        return idempotency.once(key, request, () -> {
            Plan plan = book.find(events.changing(eventKey), planKey);
            ReviewView taken = reviewing.take(plan, request).view();
            return Response.created(URI.create("events/" + eventKey + "/plans/" + planKey + "/reviews"))
                    .entity(taken)
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "What the customer said of a plan, oldest first")
    @APIResponse(responseCode = "200", description = "A page of reviews")
    @APIResponse(responseCode = "404", description = "not-found: no such event or plan, or not one of the caller's")
    public Page<ReviewView> history(
            @PathParam("eventKey") String eventKey,
            @PathParam("planKey") String planKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        Plan plan = book.find(events.visible(eventKey), planKey);
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        return Page.of(reviews.of(plan, after, limit + 1), limit, review -> Long.toString(review.id()))
                .map(Review::view);
    }
}

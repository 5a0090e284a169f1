package io.matchday.capacity.scaling;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scale requests of all events over REST. */
@Path("/scale-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scale requests")
class TeamResource {
    private final ScaleRequests requests;
    private final RequestViews views;

    TeamResource(ScaleRequests requests, RequestViews views) {
        this.requests = requests;
        this.views = views;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Transactional
    @Operation(summary = "The scale requests of all events, oldest first")
    @APIResponse(responseCode = "200", description = "A page of requests without their histories")
    public Page<ScaleRequestView> listAllScaleRequests(
            @Parameter(description = "Only those in this state; the open ones when left out") @QueryParam("state")
                    RequestState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        Set<RequestState> states = state == null ? RequestState.OPEN : Set.of(state);
        long after = Cursor.decodeNumber(cursor).orElse(0L);
        return Page.of(requests.in(states, after, limit + 1), limit, request -> request.id()
                        .toString())
                .map(views::inList);
    }
}

package io.matchday.capacity.giveback;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.web.Times;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was forgotten, over REST. */
@Path("/forgotten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giving back")
class ForgottenResource {
    private final Sweep sweep;
    private final InstantSource clock;

    ForgottenResource(Sweep sweep, InstantSource clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "What runs on, or is owed, although it should not, over all events",
            description = "With what it costs per day where that is known. Events of which intake-service tells nothing"
                    + " count as not over.")
    @APIResponse(responseCode = "200", description = "The findings; none is how it should be")
    public Forgotten readForgotten(
            @Parameter(description = "As seen from this moment; now when left out") @QueryParam("asOf") String asOf) {
        return sweep.at(asOf == null ? clock.instant() : Times.parse("asOf", asOf));
    }
}

package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Evaluation.Protocol;
import io.matchday.intake.pastevent.PastEvents;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How right estimates are, over REST. */
@Path("/past-events/evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estimates")
class EvaluationResource {

    /** Each is a regression of its own; so many take a second or two. */
    private static final int MOST = 200;

    private final PastEvents pastEvents;

    EvaluationResource(PastEvents pastEvents) {
        this.pastEvents = pastEvents;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            operationId = "evaluateEstimates",
            summary = "How right estimates are of the past events",
            description =
                    "Each of the newest 200 past events is estimated from others and compared with what it came to:"
                            + " mean and median error, and how often the outcome was between p10 and p90, and below p90.")
    @APIResponse(responseCode = "200", description = "The outcome, in all and by customer")
    public EstimateEvaluation evaluate(@QueryParam("protocol") Protocol protocol) {
        return EstimateEvaluation.of(
                pastEvents.newest(MOST).stream().map(Example::of).toList(),
                Objects.requireNonNullElse(protocol, Protocol.LEAVE_ONE_OUT));
    }
}

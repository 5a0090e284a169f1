package io.matchday.capacity.giveback;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Releasing by the plan, over REST. */
@Path("/events/{eventKey}/releases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Giving back")
class ReleaseResource {
    private final IntakeGateway intake;
    private final TrafficWatch traffic;
    private final Planner planner;
    private final Releasing releasing;
    private final Caller caller;

    ReleaseResource(IntakeGateway intake, TrafficWatch traffic, Planner planner, Releasing releasing, Caller caller) {
        this.intake = intake;
        this.traffic = traffic;
        this.planner = planner;
        this.releasing = releasing;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Release what an event has, some of it or everything",
            description = "Refused until traffic has fallen and stays flat, unless a commander says why not to wait."
                    + " Releasing again changes nothing and tells so.")
    @APIResponse(responseCode = "200", description = "What became of each")
    @APIResponse(
            responseCode = "403",
            description = "forbidden: only a commander may release although traffic is not flat")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "traffic-not-flat: with traffic, which says why")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public Releases release(@PathParam("eventKey") String eventKey, @NotNull @Valid NewReleases wanted) {
        Flatness flatness = traffic.of(intake.visibleEvent(eventKey).value());
        requireAllowed(flatness, wanted.overrideReason());
        return new Releases(eventKey, flatness, released(eventKey, wanted));
    }

    private void requireAllowed(Flatness flatness, String overrideReason) {
        if (flatness.lets()) {
            return;
        }
        if (overrideReason == null) {
            throw new ProblemException(
                            GivebackProblem.TRAFFIC_NOT_FLAT, flatness.why().en())
                    .with("traffic", flatness);
        }
        if (!caller.has(Roles.COMMANDER)) {
            throw ProblemException.atField(
                    CommonProblem.FORBIDDEN, "overrideReason", "A commander may release although traffic is not flat");
        }
    }

    private List<Released> released(String eventKey, NewReleases wanted) {
        List<Released> released = new ArrayList<>();
        if (wanted.everything()) {
            planner.items(eventKey).stream()
                    .filter(PlanItem::releasable)
                    .forEach(item -> released.add(release(eventKey, item.kind(), item.id(), wanted)));
            return released;
        }
        wanted.ids(ItemKind.SCALE_REQUEST)
                .forEach(id -> released.add(release(eventKey, ItemKind.SCALE_REQUEST, id, wanted)));
        wanted.ids(ItemKind.RESERVATION)
                .forEach(id -> released.add(release(eventKey, ItemKind.RESERVATION, id, wanted)));
        return released;
    }

    private Released release(String eventKey, ItemKind kind, long id, NewReleases wanted) {
        return switch (kind) {
            case RESERVATION -> releasing.reservation(eventKey, id, caller.name(), wanted.overrideReason());
            case SCALE_REQUEST -> releasing.grant(eventKey, id, caller.name(), wanted.overrideReason());
        };
    }
}

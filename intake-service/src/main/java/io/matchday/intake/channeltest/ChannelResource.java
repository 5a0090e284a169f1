package io.matchday.intake.channeltest;

import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The channels of an event over REST. */
@Path("/events/{eventKey}/channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Channels")
class ChannelResource {

    private final Events events;
    private final Channels channels;
    private final Caller caller;

    ChannelResource(Events events, Channels channels, Caller caller) {
        this.events = events;
        this.channels = channels;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "How people of an event are reached, and whether that was tried",
            description =
                    "Every channel of every contact, in the order of the event's contacts. A customer's people see"
                            + " of the team's webhooks the host alone.")
    @APIResponse(responseCode = "200", description = "A page of channels")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Page<ChannelView> list(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        List<ChannelView> all = shown(eventKey);
        long before = Cursor.decodeNumber(cursor).orElse(0L);
        List<ChannelView> page =
                all.stream().skip(Math.max(before, 0)).limit(limit + 1L).toList();
        return Page.of(page, limit, last -> Long.toString(before + limit));
    }

    @GET
    @Path("/{channelId}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(summary = "One channel, and whether it was tried")
    @APIResponse(responseCode = "200", description = "The channel with its last test and the one under way")
    @APIResponse(responseCode = "404", description = "not-found: no such event or channel, or not one of the caller's")
    public ChannelView read(@PathParam("eventKey") String eventKey, @PathParam("channelId") String channelId) {
        return shown(eventKey).stream()
                .filter(channel -> channel.id().equals(channelId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("channel", channelId));
    }

    private List<ChannelView> shown(String eventKey) {
        List<ChannelView> all = channels.of(events.visible(eventKey));
        return caller.boundToCustomers()
                ? all.stream().map(ChannelView::discreet).toList()
                : all;
    }
}

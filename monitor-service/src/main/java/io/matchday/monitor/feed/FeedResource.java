package io.matchday.monitor.feed;

import io.matchday.monitor.incident.IncidentView;
import io.matchday.monitor.intake.EventBook;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.platform.identity.Roles;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's news, as they come. */
@Path("/events/{eventKey}/feed")
@Tag(name = "Live")
class FeedResource {

    private final EventBook events;
    private final Feed feed;

    FeedResource(EventBook events, Feed feed) {
        this.events = events;
        this.feed = feed;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "followEvent",
            summary = "What happens at the event, as it happens",
            description =
                    "Server-sent events. A connection begins with all there is, as slot messages for the 30 minutes"
                            + " up to each domain's newest slot and incident messages for those not resolved or with an entry in"
                            + " the last 30 minutes, ended by ready. From there on: slot when a slot's counts have changed, at"
                            + " most once a second; incident when one was opened, has changed or was resolved, as readIncident"
                            + " shows it; entry when a timeline has gained a line. Data are one JSON object, in place of what was"
                            + " said of the same slot, incident or entry before; of two states of an incident the one with the"
                            + " higher version is the later. Whoever comes back with the last id misses nothing: what came since"
                            + " follows, or, where that is not kept, reset and all there is, with the incidents of the time of"
                            + " absence (at most 24 hours). A comment comes every ten seconds. A connection"
                            + " lasts an hour at most.")
    @APIResponse(
            responseCode = "200",
            description = "Messages, each with event, data and mostly id",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            oneOf = {
                                                FeedSlot.class,
                                                IncidentView.class,
                                                FeedEntry.class,
                                                FeedReady.class,
                                                FeedReset.class
                                            })))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "503",
            description = "too-many-watchers: come again after Retry-After",
            headers = @Header(name = HttpHeaders.RETRY_AFTER, schema = @Schema(implementation = Integer.class)))
    public void follow(
            @PathParam("eventKey") String eventKey,
            @Parameter(description = "The id received last; browsers send it by themselves")
                    @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    String lastEventId,
            @Parameter(description = "The same, for who cannot set headers; the header goes first")
                    @QueryParam("lastEventId")
                    String orLastEventId,
            @Parameter(description = "Whether to stay when all there is has been told")
                    @QueryParam("follow")
                    @DefaultValue("true")
                    boolean follow,
            @Context SseEventSink sink,
            @Context RoutingContext request) {
        IntakeEvent event = events.visible(eventKey).value();
        Optional<String> last = Optional.ofNullable(lastEventId)
                .or(() -> Optional.ofNullable(orLastEventId))
                .filter(id -> !id.isBlank());
        VertxOutlet outlet = VertxOutlet.of(request, sink::close);
        Watcher watcher = feed.admit(event, last, follow, outlet);
        outlet.begin(watcher);
        watcher.start();
    }
}

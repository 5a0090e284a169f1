package io.matchday.intake.channeltest;

import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tests of an event's channels over REST. */
@Path("/events/{eventKey}/channels/{channelId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Channels")
class ChannelTestResource {

    private final Events events;
    private final TestDesk desk;
    private final Idempotency idempotency;

    ChannelTestResource(Events events, TestDesk desk, Idempotency idempotency) {
        this.events = events;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/tests")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Have a test message sent to a channel",
            description =
                    "It is kept as pending and sent by the monitor within seconds; while the monitor is away it waits."
                            + " What came of it is read with the channel.")
    @APIResponse(
            responseCode = "202",
            description = "The test, under way",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = TestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or channel")
    @APIResponse(
            responseCode = "409",
            description = "channel-not-sendable: a person has to try this kind; test-under-way: one is;"
                    + " event-frozen: the event is closed or cancelled")
    public Response test(
            @PathParam("eventKey") String eventKey,
            @PathParam("channelId") String channelId,
            @HeaderParam(Idempotency.HEADER) String key) {
        return idempotency.once(key, channelId, () -> {
            ChannelTest test = desk.ask(events.changing(eventKey), channelId);
            return Response.accepted(test.view())
                    .location(channel(eventKey, channelId))
                    .build();
        });
    }

    @POST
    @Path("/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ENGINEER, Roles.LIAISON})
    @Operation(
            summary = "Record what a person says of having tried a channel",
            description =
                    "For what no machine can confirm: who was rung up and answered, who read the message. It counts as"
                            + " the channel's last test.")
    @APIResponse(
            responseCode = "201",
            description = "The test as stored",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = TestView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event or channel")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    public Response confirm(
            @PathParam("eventKey") String eventKey,
            @PathParam("channelId") String channelId,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewConfirmation confirmation) {
        return idempotency.once(key, confirmation, () -> {
            ChannelTest test = desk.record(events.changing(eventKey), channelId, confirmation);
            return Response.created(channel(eventKey, channelId))
                    .entity(test.view())
                    .build();
        });
    }

    private static URI channel(String eventKey, String channelId) {
        return URI.create("events/" + eventKey + "/channels/" + channelId);
    }
}

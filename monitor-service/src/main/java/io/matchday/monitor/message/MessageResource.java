package io.matchday.monitor.message;

import io.matchday.monitor.page.Place;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/**
 * Messages to people over REST. For services alone: they know whose addresses these are, and nobody gets to post what they
 * like where they like from here.
 */
@Path("/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
class MessageResource {

    private final Messages messages;
    private final Idempotency idempotency;

    MessageResource(Messages messages, Idempotency idempotency) {
        this.messages = messages;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "sendMessage",
            summary = "Send a message to a person's tool",
            description = "It goes the way that incidents are told: at least once, whatever happens in between, to no"
                    + " private address, and is attempted as long as they are. A webhook is posted JSON with kind"
                    + " deadline-reminder or capacity-alert, eventKey, title in both languages, due and sentAt.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(
            responseCode = "409",
            description = "channel-not-sendable: the monitor cannot send to this kind of channel")
    public Response send(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NewMessage request) {
        return idempotency.once(key, request, () -> {
            MessageView message = MessageView.of(messages.send(request));
            return Response.accepted(message)
                    .location(URI.create("messages/" + message.id()))
                    .build();
        });
    }

    @GET
    @Path("/{messageId}")
    @RolesAllowed(Roles.SERVICE)
    @Operation(operationId = "readMessage", summary = "How far a message has come")
    @APIResponse(responseCode = "200", description = "State, attempts and how the last of them went")
    @APIResponse(responseCode = "404", description = "not-found: no such message")
    public MessageView read(@PathParam("messageId") String messageId) {
        return Place.id(messageId)
                .flatMap(messages::progress)
                .map(MessageView::of)
                .orElseThrow(() -> ProblemException.notFound("message", messageId));
    }
}

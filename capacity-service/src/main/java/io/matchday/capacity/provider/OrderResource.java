package io.matchday.capacity.provider;

import io.matchday.capacity.text.Slug;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders over REST. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Orders", description = "What providers were asked for, and what they answered")
class OrderResource {
    private final StoredOrders orders;
    private final OrdersByHand byHand;

    OrderResource(StoredOrders orders, OrdersByHand byHand) {
        this.orders = orders;
        this.byHand = byHand;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(summary = "List orders, newest first")
    @APIResponse(responseCode = "200", description = "A page of orders")
    public Page<OrderView> listOrders(
            @QueryParam("pool") @Size(max = Slug.LONGEST) @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                    String pool,
            @QueryParam("state") OrderState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        long before = Cursor.decodeNumber(cursor).orElse(Long.MAX_VALUE);
        List<StoredOrder> found = orders.list(Optional.ofNullable(pool), Optional.ofNullable(state), before, limit + 1);
        return Page.of(found, limit, order -> order.number().toString()).map(StoredOrder::view);
    }

    @GET
    @Path("/{orderId}")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(summary = "Read an order", description = "With its states and the last fault.")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such order")
    public Response readOrder(@PathParam("orderId") String orderId) {
        return answer(orders.existing(id(orderId)).view());
    }

    @POST
    @Path("/{orderId}/answers")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Record what a provider answered to a person, or have an order tried again",
            description =
                    "For orders that need a person: those at providers that people ask, and those that this service cannot"
                            + " get on with. Send the ETag that was read as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The order as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such order")
    @APIResponse(
            responseCode = "409",
            description =
                    "order-closed: it has its answer. order-underway: it needs nobody, this service attends to it")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response answerOrder(
            @PathParam("orderId") String orderId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerByHand answer) {
        return answer(byHand.record(id(orderId), ifMatch, answer));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.notFound("order", text);
        }
    }

    private static Response answer(OrderView order) {
        return Response.ok(order).tag(Version.tag(order.version())).build();
    }
}

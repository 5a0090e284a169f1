package io.matchday.capacity.headroom;

import io.matchday.capacity.headroom.HeadroomView.ProductHeadroom;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.monitor.MonitorGateway;
import io.matchday.capacity.monitor.TrafficCopy;
import io.matchday.capacity.pool.Product;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Headroom over REST. */
@Path("/events/{eventKey}/headroom")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Headroom", description = "Whether there is enough")
class HeadroomResource {
    private final IntakeGateway intake;
    private final MonitorGateway monitor;
    private final Stocks stocks;
    private final InstantSource clock;

    HeadroomResource(IntakeGateway intake, MonitorGateway monitor, Stocks stocks, InstantSource clock) {
        this.intake = intake;
        this.monitor = monitor;
        this.stocks = stocks;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "Whether there is enough to carry an event",
            description =
                    "Compares what was announced to intake-service and what monitor-service measures with the pools."
                            + " While one of them is away, the last that it said counts; sources tell how old that is.")
    @APIResponse(responseCode = "200", description = "The verdict, and how it comes about for each product")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public HeadroomView readHeadroom(@PathParam("eventKey") String eventKey) {
        Known<EventCopy> event = intake.visibleEvent(eventKey);
        Optional<Known<TrafficCopy>> traffic = monitor.traffic(eventKey);
        Map<Product, Stock> stock = stocks.of(eventKey, DrawingWindow.of(event.value(), clock.instant()));
        List<ProductHeadroom> products = Demands.of(event.value(), traffic.map(Known::value)).stream()
                .map(demand -> ProductHeadroom.of(demand, stock.getOrDefault(demand.product(), Stock.NONE)))
                .toList();
        return new HeadroomView(
                eventKey,
                Verdict.worst(products.stream().map(ProductHeadroom::verdict).toList()),
                List.of(
                        Source.of(IntakeGateway.SERVICE, event, clock),
                        Source.of(MonitorGateway.SERVICE, traffic, clock)),
                products);
    }
}

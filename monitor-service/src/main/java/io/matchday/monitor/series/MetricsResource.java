package io.matchday.monitor.series;

import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's own series for scrapers. */
@Path("/events/{eventKey}/metrics")
@Tag(name = "Reading back")
class MetricsResource {

    private static final MediaType TEXT =
            new MediaType("text", "plain", Map.of("version", PrometheusText.VERSION, "charset", "utf-8"));

    private final Scopes scopes;
    private final Scrapes scrapes;

    MetricsResource(Scopes scopes, Scrapes scrapes) {
        this.scopes = scopes;
        this.scrapes = scrapes;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            operationId = "scrapeEvent",
            summary = "The event's own series, for Prometheus",
            description = "Text format 0.0.4. Per domain of the event: matchday_event_requests_total by status,"
                    + " matchday_event_errors_total (status 0 or from 400) and matchday_event_bytes_total, counted from"
                    + " an hour before the event's start, to the minute;"
                    + " matchday_event_newest_slot_timestamp_seconds, in log time; and"
                    + " matchday_event_first_byte_seconds by quantile (0.5, 0.9, 0.95, 0.99), over the five minutes up"
                    + " to the newest one heard of any of its domains, at most 1.6 % off. A scraper signs in as a viewer"
                    + " does. Rates are by the time of the scrape, while a line counts when it comes.")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response metrics(@PathParam("eventKey") String eventKey) {
        return Response.ok(scrapes.of(scopes.of(eventKey, null)).text(), TEXT).build();
    }
}

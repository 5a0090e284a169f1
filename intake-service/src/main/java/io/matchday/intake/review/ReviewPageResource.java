package io.matchday.intake.review;

import io.matchday.intake.chain.picture.PictureLanguage;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The readiness review as a page. */
@Path("/events/{eventKey}/readiness/review")
@Tag(name = "Readiness")
class ReviewPageResource {

    private final Events events;
    private final Reviews reviews;
    private final Stylesheet stylesheet;

    ReviewPageResource(Events events, Reviews reviews, Stylesheet stylesheet) {
        this.events = events;
        this.reviews = reviews;
        this.stylesheet = stylesheet;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "The readiness review as a page to be read and printed",
            description = "Everything a go / no-go meeting asks for on one page: the verdict, what is missing and whose"
                    + " it is, the chain, targets, people, risks, plans, calls, deadlines and platform limits, with"
                    + " lines for signatures on paper. Dark on a screen, black on white in print (A4). It needs no"
                    + " script and nothing from elsewhere. Chinese or English by language, else by Accept-Language, else"
                    + " English. A part that cannot be read says so. Addresses of people are cut short.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            headers = {
                @Header(name = "Content-Language"),
                @Header(name = "Content-Security-Policy"),
                @Header(name = "Referrer-Policy")
            },
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Response reviewPage(
            @PathParam("eventKey") String eventKey,
            @QueryParam("language") @Pattern(regexp = "en|zh", message = "en or zh is expected") String asked,
            @Parameter(description = "Chinese (zh) or English, which is the default")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String accepted) {
        String language = asked == null ? PictureLanguage.of(accepted) : asked;
        ReviewView view = reviews.of(events.visible(eventKey), language);
        String page = Pages.page(view, stylesheet.css())
                .setLocale(Locale.forLanguageTag(language))
                .render();
        return Response.ok(page, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", stylesheet.policy())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}

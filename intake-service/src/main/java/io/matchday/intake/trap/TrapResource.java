package io.matchday.intake.trap;

import io.matchday.intake.event.Slug;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published limits of platforms over REST. */
@Path("/traps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Platform limits")
class TrapResource {

    private final TrapBook book;

    TrapResource(TrapBook book) {
        this.book = book;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "What platforms have published of their limits",
            description =
                    "Each with the address it was read at and the day. It ships with the service, is one document,"
                            + " and changes only with a release.")
    @APIResponse(responseCode = "200", description = "The platforms known and their limits; empty for an unknown one")
    public TrapCatalogue traps(
            @QueryParam("platform") @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE) @Size(max = Slug.LONGEST)
                    String platform) {
        return platform == null ? book.catalogue() : book.catalogue().of(platform);
    }
}

package io.matchday.intake.plan;

import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standard plans over REST. */
@Path("/plan-library")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class LibraryResource {

    private final Library library;

    LibraryResource(Library library) {
        this.library = library;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "Standard plans to start from",
            description = "A plan of an event is made from one by naming its key as fromLibrary.")
    @APIResponse(responseCode = "200", description = "All of them, in both languages")
    public List<LibraryPlan> all() {
        return library.all();
    }
}

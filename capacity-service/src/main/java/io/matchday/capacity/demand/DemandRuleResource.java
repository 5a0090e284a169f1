package io.matchday.capacity.demand;

import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of demands over REST. */
@Path("/demand-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demand")
class DemandRuleResource {
    private final Rules rules;

    DemandRuleResource(Rules rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "Read the rules that needs are found by",
            description = "Each figure has its source and the day it was read there, or says why it is assumed.")
    @APIResponse(responseCode = "200", description = "All rules, with their version")
    public RuleBook readDemandRules() {
        return rules.book();
    }
}

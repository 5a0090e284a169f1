package io.matchday.intake.ticket;

import io.matchday.intake.problem.RecurringProblem;
import io.matchday.intake.wording.Wording;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Cursor;
import io.matchday.platform.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer's tickets and what they have in common, over REST. */
@Path("/customers/{customerKey}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
class CustomerTicketsResource {

    private final Tickets tickets;
    private final CustomerProblems problems;
    private final Wording wording;
    private final Caller caller;

    CustomerTicketsResource(Tickets tickets, CustomerProblems problems, Wording wording, Caller caller) {
        this.tickets = tickets;
        this.problems = problems;
        this.wording = wording;
        this.caller = caller;
    }

    @GET
    @Path("/tickets")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "List a customer's tickets, the last imported first",
            description =
                    "What each is about is told from its words: where, which product, what was seen, with the words"
                            + " that decided, or that they do not tell. A customer without tickets has an empty list.")
    @APIResponse(responseCode = "200", description = "A page of tickets")
    @APIResponse(responseCode = "404", description = "not-found: not the caller's customer")
    public Page<TicketView> tickets(
            @PathParam("customerKey") String customerKey,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        List<Ticket> found = tickets.of(visible(customerKey), Cursor.decodeNumber(cursor), limit + 1);
        return Page.of(found, limit, ticket -> ticket.id().toString()).map(this::view);
    }

    @GET
    @Path("/tickets/{ticketId}")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(summary = "Read a ticket")
    @APIResponse(responseCode = "200", description = "The ticket")
    @APIResponse(responseCode = "404", description = "not-found: no such ticket, or not the caller's customer")
    public TicketView ticket(@PathParam("customerKey") String customerKey, @PathParam("ticketId") long ticketId) {
        return tickets.of(visible(customerKey), ticketId)
                .map(this::view)
                .orElseThrow(() -> ProblemException.notFound("ticket", String.valueOf(ticketId)));
    }

    @GET
    @Path("/problems")
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "The problems that come again in a customer's tickets",
            description =
                    "Tickets that tell of the same trouble, in whichever language and words, are one problem. Those"
                            + " with most tickets come first.")
    @APIResponse(responseCode = "200", description = "The problems")
    @APIResponse(responseCode = "404", description = "not-found: not the caller's customer")
    public ProblemList problems(
            @PathParam("customerKey") String customerKey,
            @Parameter(description = "Fewest tickets a problem has to have")
                    @QueryParam("minTickets")
                    @DefaultValue("3")
                    @Min(CustomerProblems.FEWEST)
                    @Max(1000)
                    int minTickets,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<RecurringProblem> found = problems.of(visible(customerKey), minTickets);
        return new ProblemList(found.size(), found.stream().limit(limit).toList());
    }

    private String visible(String customer) {
        if (!caller.sees(customer)) {
            throw ProblemException.notFound("customer", customer);
        }
        return customer;
    }

    private TicketView view(Ticket ticket) {
        ImportedTicket content = ticket.content();
        return TicketView.of(
                ticket, wording.read(content.title(), content.text()).classification());
    }
}

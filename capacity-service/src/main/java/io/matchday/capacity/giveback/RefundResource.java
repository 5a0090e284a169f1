package io.matchday.capacity.giveback;

import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.money.Money;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The money of events over REST. */
@Path("/events/{eventKey}/refunds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Giving back")
class RefundResource {
    private final IntakeGateway intake;
    private final Refunds refunds;
    private final Collecting collecting;
    private final Caller caller;
    private final InstantSource clock;

    RefundResource(IntakeGateway intake, Refunds refunds, Collecting collecting, Caller caller, InstantSource clock) {
        this.intake = intake;
        this.refunds = refunds;
        this.collecting = collecting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "The money that is or was expected for what an event gave back",
            description = "With totals for each currency.")
    @APIResponse(responseCode = "200", description = "All refunds of the event")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public RefundLedger readRefunds(@PathParam("eventKey") String eventKey) {
        intake.visibleEvent(eventKey);
        Instant now = clock.instant();
        List<Refund> all = refunds.of(eventKey);
        return new RefundLedger(
                eventKey,
                CurrencyTotal.of(all.stream().map(Refund::balance).toList()),
                all.stream().map(refund -> refund.view(now)).toList());
    }

    @POST
    @Path("/{refundId}/claim")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(summary = "Write down that a refund was claimed")
    @APIResponse(
            responseCode = "200",
            description = "The refund as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RefundView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such refund")
    @APIResponse(responseCode = "409", description = "claimed-already; too-many-movements")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response claimRefund(
            @PathParam("eventKey") String eventKey,
            @PathParam("refundId") long refundId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Claim claim) {
        return answer(collecting.claim(eventKey, refundId, ifMatch, claim.reference(), caller.name()));
    }

    @POST
    @Path("/{refundId}/receipts")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Write down money that came in",
            description = "Several instalments add up; the same reference is counted once.")
    @APIResponse(
            responseCode = "200",
            description = "The refund as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RefundView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such refund")
    @APIResponse(
            responseCode = "409",
            description =
                    "more-than-outstanding: correct what is expected first; other-currency; receipt-exists; too-many-movements")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response receiveRefund(
            @PathParam("eventKey") String eventKey,
            @PathParam("refundId") long refundId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Receipt receipt) {
        return answer(collecting.receive(
                eventKey, refundId, ifMatch, positive(receipt.amount()), receipt.reference(), caller.name()));
    }

    @POST
    @Path("/{refundId}/write-offs")
    @RolesAllowed(Roles.COMMANDER)
    @Operation(summary = "Write off money that will never come")
    @APIResponse(
            responseCode = "200",
            description = "The refund as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RefundView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such refund")
    @APIResponse(responseCode = "409", description = "more-than-outstanding; other-currency; too-many-movements")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response writeOffRefund(
            @PathParam("eventKey") String eventKey,
            @PathParam("refundId") long refundId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WriteOff writeOff) {
        return answer(collecting.writeOff(
                eventKey, refundId, ifMatch, positive(writeOff.amount()), writeOff.reason(), caller.name()));
    }

    @POST
    @Path("/{refundId}/expectation")
    @RolesAllowed(Roles.ENGINEER)
    @Operation(summary = "Correct what is expected", description = "At least what was received and written off.")
    @APIResponse(
            responseCode = "200",
            description = "The refund as it is now",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = RefundView.class)))
    @APIResponse(responseCode = "404", description = "not-found: the event has no such refund")
    @APIResponse(
            responseCode = "409",
            description =
                    "more-than-outstanding: less than was received and written off; other-currency; too-many-movements")
    @APIResponse(responseCode = "412", description = "stale-version: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response expectRefund(
            @PathParam("eventKey") String eventKey,
            @PathParam("refundId") long refundId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Expectation expectation) {
        return answer(collecting.expect(
                eventKey, refundId, ifMatch, notNegative(expectation.expected()), expectation.reason(), caller.name()));
    }

    private Response answer(Refund refund) {
        return Response.ok(refund.view(clock.instant()))
                .tag(Version.tag(refund.version()))
                .build();
    }

    private static Money positive(Money amount) {
        if (amount.isNegative() || amount.isZero()) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "amount.amount", "More than 0 is expected");
        }
        return amount;
    }

    private static Money notNegative(Money amount) {
        if (amount.isNegative()) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "expected.amount", "At least 0 is expected");
        }
        return amount;
    }
}

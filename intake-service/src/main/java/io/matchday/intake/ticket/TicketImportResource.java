package io.matchday.intake.ticket;

import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exports of ticket systems over REST. */
@Path("/customers/{customerKey}/ticket-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
class TicketImportResource {

    private static final String CSV = "text/csv";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final TicketImport imports;
    private final Tickets tickets;
    private final Idempotency idempotency;

    TicketImportResource(TicketImport imports, Tickets tickets, Idempotency idempotency) {
        this.imports = imports;
        this.tickets = tickets;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes({CSV, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Take a customer's tickets over from an export",
            description =
                    "Jira, ServiceNow and Zendesk are read as they export, CSV (UTF-8; comma, semicolon or tab) or"
                            + " JSON (a list, a list in an object, or an object a line); plain has the columns externalId, title,"
                            + " text, openedAt, changedAt, severity. A record is known by its external id; the newest wins. A record"
                            + " that is no ticket costs itself alone. E-mail addresses, telephone numbers and IP addresses are"
                            + " masked before anything is stored. At most 5,000 records.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "What came of it, with what was rejected and why",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "413",
            description = "too-many-records: more than 5,000; body-too-large: send it in parts")
    public Response importTickets(
            @PathParam("customerKey") @Pattern(regexp = SLUG) @Size(max = 64) String customerKey,
            @Parameter(
                            required = true,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"jira", "servicenow", "zendesk", "plain"}))
                    @QueryParam("system")
                    @NotNull
                    String system,
            @Parameter(
                            description = "A field and what it is called in this export, such as"
                                    + " severity:Custom field (Impact); may be repeated")
                    @QueryParam("column")
                    @Size(max = 12)
                    List<@Size(max = 250) String> columns,
            @Parameter(
                            description = "IANA zone of times without one; UTC where none is given",
                            example = "Asia/Shanghai")
                    @QueryParam("timeZone")
                    @Size(max = 64)
                    String timeZone,
            @Parameter(
                            description = "Pattern of java.time.format.DateTimeFormatter, for times in another form",
                            example = "dd.MM.yyyy HH:mm")
                    @QueryParam("timeFormat")
                    @Size(max = 60)
                    String timeFormat,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull String body) {
        ImportRequest.Form form =
                MediaType.APPLICATION_JSON_TYPE.isCompatible(type) ? ImportRequest.Form.JSON : ImportRequest.Form.CSV;
        ImportRequest request =
                new ImportRequest(ExportSystem.named(system), form, columns, timeZone, timeFormat, body);
        return idempotency.once(key, request, () -> Response.ok(imports.take(customerKey, request))
                .build());
    }

    @DELETE
    @Path("/{importId}")
    @RolesAllowed(Roles.ENGINEER)
    @Transactional
    @Operation(
            summary = "Take an import back",
            description = "Removes the tickets that this import was the last to write: the wrong file, or the wrong"
                    + " customer. What they said before it is not brought back; import that again.")
    @APIResponse(responseCode = "204", description = "They are gone")
    @APIResponse(responseCode = "404", description = "not-found: no ticket of the customer was last written by it")
    public void takeImportBack(@PathParam("customerKey") String customerKey, @PathParam("importId") UUID importId) {
        tickets.lock(customerKey);
        if (tickets.takeBack(customerKey, importId) == 0) {
            throw ProblemException.notFound("import", importId.toString());
        }
    }
}

package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An event's questionnaire over REST. */
@Path("/events/{eventKey}/questionnaire")
@Tag(name = "Questionnaire")
class QuestionnaireResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Events events;
    private final Questionnaires questionnaires;
    private final Caller caller;

    QuestionnaireResource(Events events, Questionnaires questionnaires, Caller caller) {
        this.events = events;
        this.questionnaires = questionnaires;
        this.caller = caller;
    }

    @GET
    @Produces(XLSX)
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "An event as an Excel workbook to be filled in",
            description = "Chinese or English by language, else by Accept-Language, else English. It can be sent back"
                    + " however long after: a hidden sheet keeps what the event was.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            headers = {@Header(name = "ETag"), @Header(name = "Content-Disposition")},
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "409",
            description = "questionnaire-too-large: the event does not fit into a workbook that could be sent back")
    public Response exportQuestionnaire(
            @PathParam("eventKey") String eventKey,
            @QueryParam("language") @Pattern(regexp = "en|zh", message = "en or zh is expected") String language,
            @Context HttpHeaders headers) {
        Event event = events.visible(eventKey);
        byte[] file = questionnaires.of(event, Language.of(language, headers.getAcceptableLanguages()));
        return workbook(file, event.key()).tag(Version.tag(event.version())).build();
    }

    @POST
    @Consumes(XLSX)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ENGINEER, Roles.CUSTOMER})
    @Operation(
            summary = "Try a filled questionnaire, or apply it to its event",
            description = "With dryRun, which is the default, nothing is applied: the answer lists every error with its"
                    + " sheet, row and column, what would change, and where somebody else changed the same since the"
                    + " export. Without it, If-Match names the event's version that was looked at, and all is applied or"
                    + " nothing; conflicts says what holds in conflicts, REFUSE unless told otherwise. What the sheet"
                    + " leaves as it was exported stays as it is stored now. A customer's people may try it; engineers"
                    + " apply it.")
    @APIResponse(
            responseCode = "200",
            description = "What was found, what changes, whether it was applied",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(responseCode = "409", description = "event-frozen: the event is closed or cancelled")
    @APIResponse(
            responseCode = "412",
            description = "stale-version: the event changed since it was looked at;"
                    + " questionnaire-conflicts: with conflicts and changes, as in the report")
    @APIResponse(responseCode = "413", description = "body-too-large: the file has more than 1 MiB")
    @APIResponse(
            responseCode = "422",
            description = "questionnaire-invalid: with errors and warnings, as in the report")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing")
    public Response fillQuestionnaire(
            @PathParam("eventKey") String eventKey,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("conflicts") Conflict.Rule conflicts,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = XLSX,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @NotNull
                    byte[] file) {
        Conflict.Rule rule = Objects.requireNonNullElse(conflicts, Conflict.Rule.REFUSE);
        if (dryRun) {
            return answer(questionnaires.tried(eventKey, file, rule));
        }
        if (!caller.has(Roles.ENGINEER)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "Try it with dryRun; an engineer applies it");
        }
        return answer(questionnaires.applied(eventKey, file, ifMatch, rule));
    }

    static Response.ResponseBuilder workbook(byte[] file, String name) {
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"questionnaire-" + name + ".xlsx\"");
    }

    private static Response answer(Report report) {
        return Response.ok(report).tag(Version.tag(report.currentVersion())).build();
    }
}

package io.matchday.intake.questionnaire;

import static io.matchday.intake.questionnaire.QuestionnaireResource.XLSX;

import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questionnaires of events that are not there yet, over REST. */
@Path("/questionnaires")
@Tag(name = "Questionnaire")
class QuestionnairesResource {

    private final Questionnaires questionnaires;
    private final Idempotency idempotency;

    QuestionnairesResource(Questionnaires questionnaires, Idempotency idempotency) {
        this.questionnaires = questionnaires;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/blank")
    @Produces(XLSX)
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "A blank Excel workbook for a new event",
            description = "Chinese or English by language, else by Accept-Language, else English.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            headers = @Header(name = "Content-Disposition"),
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response blankQuestionnaire(
            @QueryParam("language") @Pattern(regexp = "en|zh", message = "en or zh is expected") String language,
            @Context HttpHeaders headers) {
        byte[] file = questionnaires.blank(Language.of(language, headers.getAcceptableLanguages()));
        return QuestionnaireResource.workbook(file, "blank").build();
    }

    @POST
    @Consumes(XLSX)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Try a filled questionnaire of a new event, or write the event down",
            description =
                    "With dryRun, which is the default, nothing is written down: the answer lists every error with"
                            + " its sheet, row and column, and what the event would be. The workbook of another event is taken"
                            + " too, once it has a key of its own.")
    @APIResponse(
            responseCode = "200",
            description = "With dryRun: what was found and what the event would be",
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(
            responseCode = "201",
            description = "The event was written down, in phase DRAFT",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(responseCode = "409", description = "event-exists: another event has this key")
    @APIResponse(responseCode = "413", description = "body-too-large: the file has more than 1 MiB")
    @APIResponse(
            responseCode = "422",
            description = "questionnaire-invalid: with errors and warnings, as in the report")
    public Response createByQuestionnaire(
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = XLSX,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @NotNull
                    byte[] file) {
        if (dryRun) {
            return Response.ok(questionnaires.tried(file)).build();
        }
        return idempotency.once(key, digest(file), () -> {
            Report report = questionnaires.created(file);
            return Response.created(URI.create("events/" + report.eventKey()))
                    .tag(Version.tag(report.currentVersion()))
                    .entity(report)
                    .build();
        });
    }

    /** Tells a repetition from another file under the same key. */
    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

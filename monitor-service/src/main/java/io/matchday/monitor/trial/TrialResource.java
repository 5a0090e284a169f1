package io.matchday.monitor.trial;

import io.matchday.monitor.format.Format;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.Records;
import io.matchday.monitor.source.Reading;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dry runs over REST. */
@Path("/source-trials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Log sources")
class TrialResource {

    private static final Comparator<TrialView.Attempt> BEST_FIRST = Comparator.comparingLong(
                    TrialView.Attempt::accepted)
            .reversed()
            .thenComparingLong(TrialView.Attempt::rejected);

    private final InstantSource clock;

    TrialResource(InstantSource clock) {
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            operationId = "trySource",
            summary = "See how lines would be read",
            description = "Nothing is counted and nothing is kept. Without a format, every format that needs no further"
                    + " options is tried, and those that can read a line are shown, the best first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrialView.class)))
    @APIResponse(responseCode = "400", description = "invalid-field: an option is missing, unreadable or of no use")
    public TrialView attempt(@NotNull @Valid Sample request) {
        Instant now = clock.instant();
        Records records = new Records();
        Reading options = Optional.ofNullable(request.options()).orElse(Reading.NONE);
        if (request.format() != null) {
            LogFormat format = options.with(request.format());
            return new TrialView(List.of(Trial.of(records, request.format(), format, request.sample(), now)));
        }
        return new TrialView(Stream.of(Format.values())
                .flatMap(format -> tried(records, format, options, request.sample(), now))
                .filter(attempt -> attempt.accepted() > 0)
                .sorted(BEST_FIRST)
                .toList());
    }

    private static Stream<TrialView.Attempt> tried(
            Records records, Format format, Reading options, String sample, Instant now) {
        try {
            return Stream.of(Trial.of(records, format, options.with(format), sample, now));
        } catch (ProblemException needsOthers) {
            return Stream.empty();
        }
    }
}

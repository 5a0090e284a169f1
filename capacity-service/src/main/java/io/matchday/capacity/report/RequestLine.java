package io.matchday.capacity.report;

import io.matchday.capacity.scaling.PastRequests;
import io.matchday.capacity.scaling.RequestState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request went, and how long each part of it took. */
@Schema(name = "ReportRequest", description = "How a scale request went, and how long each part of it took")
record RequestLine(
        @Schema(required = true) long id,
        @Schema(required = true) RequestState state,
        @Schema(required = true, description = "In the unit") long asked,
        @Schema(nullable = true, description = "Null while the provider has not answered, and where it refused")
                Long granted,
        @Schema(nullable = true, description = "The highest use that was told; null while none was") Long used,
        @Schema(required = true, description = "From when on it had to be there") Instant from,
        @Schema(required = true, description = "Until when, that moment not included") Instant until,
        @Schema(required = true, description = "When it had to be submitted at the latest") Instant submitBy,
        @Schema(nullable = true, description = "Null while it is a draft") Instant submittedAt,
        @Schema(nullable = true, description = "Whether it was submitted by submitBy; null while it is a draft")
                Boolean noticeInTime,
        @Schema(nullable = true) Instant grantedAt,
        @Schema(nullable = true, description = "From submission to grant") Long secondsToGrant,
        @Schema(nullable = true, description = "When the stock was seen") Instant verifiedAt,
        @Schema(nullable = true, description = "From grant to verification") Long secondsToVerify,
        @Schema(
                        nullable = true,
                        description =
                                "Whether it was seen before it had to be there; false also where that moment has"
                                        + " passed and it was not; null while it is ahead, and for what was never put to a provider")
                Boolean thereInTime) {
    static RequestLine of(PastRequests.Kept request, Instant now) {
        Optional<Instant> submitted = request.submittedAt();
        Optional<Instant> granted = request.grantedAt();
        Optional<Instant> verified = request.verifiedAt();
        return new RequestLine(
                request.id(),
                request.state(),
                request.asked(),
                request.granted().orElse(null),
                request.used().orElse(null),
                request.window().from(),
                request.window().until().orElseThrow(),
                request.submitBy(),
                submitted.orElse(null),
                submitted.map(at -> !at.isAfter(request.submitBy())).orElse(null),
                granted.orElse(null),
                seconds(submitted, granted),
                verified.orElse(null),
                seconds(granted, verified),
                thereInTime(request, now));
    }

    private static Boolean thereInTime(PastRequests.Kept request, Instant now) {
        Instant needed = request.window().from();
        if (request.verifiedAt().isPresent()) {
            return !request.verifiedAt().get().isAfter(needed);
        }
        boolean overdue = request.put() && now.isAfter(needed);
        return overdue ? Boolean.FALSE : null;
    }

    private static Long seconds(Optional<Instant> from, Optional<Instant> until) {
        return from.flatMap(
                        begin -> until.map(end -> Duration.between(begin, end).toSeconds()))
                .orElse(null);
    }
}

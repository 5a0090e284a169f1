package io.matchday.monitor.source;

import io.matchday.monitor.delivery.DeliveryKind;
import io.matchday.monitor.format.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as it is read. */
@Schema(name = "LogSource", description = "A source of log lines and what it has sent so far")
record SourceView(
        @Schema(required = true) String key,
        @Schema(required = true) String name,
        @Schema(required = true) Format format,
        @Schema(required = true) DeliveryKind delivery,
        @Schema(required = true) Reading options,
        @Schema(required = true) List<String> senders,
        @Schema(required = true) List<String> fastlyServiceIds,
        @Schema(required = true, implementation = String.class, format = "duration") Duration allowedLateness,
        @Schema(required = true) boolean paused,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "When its tokens were revoked; null while it has a good one")
                Instant revokedAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "Until when the token before the present one stays good")
                Instant formerTokenUntil,
        @Schema(required = true) Instant createdAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "When a body last came; null before the first")
                Instant lastHeardAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "Latest log time of any line counted")
                Instant newestAt,
        @Schema(
                        nullable = true,
                        description = "Seconds by which its newest line was behind the clock when it was last heard")
                Double lagSeconds,
        @Schema(required = true, description = "Lines counted") long accepted,
        @Schema(required = true, description = "Lines that could not be counted") long rejected,
        @Schema(required = true, description = "Lines in bodies that had come before") long duplicate,
        @Schema(required = true, description = "Lines older than allowed, not put into their slot") long late) {

    private static final double MILLIS = 1_000;

    SourceView {
        senders = List.copyOf(senders);
        fastlyServiceIds = List.copyOf(fastlyServiceIds);
    }

    static SourceView of(LogSource source) {
        Sent sent = source.sent();
        return new SourceView(
                source.key(),
                source.name(),
                source.format(),
                source.delivery(),
                source.reading(),
                source.access().senders(),
                source.access().fastlyServiceIds(),
                source.allowedLateness(),
                source.paused(),
                source.tokens().revokedAt().orElse(null),
                source.tokens().formerUntil().orElse(null),
                source.createdAt(),
                sent.lastHeardAt().orElse(null),
                sent.newestAt().orElse(null),
                sent.lag().map(lag -> lag.toMillis() / MILLIS).orElse(null),
                sent.accepted(),
                sent.rejected(),
                sent.duplicate(),
                sent.late());
    }
}

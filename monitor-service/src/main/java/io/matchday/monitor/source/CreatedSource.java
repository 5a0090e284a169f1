package io.matchday.monitor.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source just made; the only time its token is told. */
@Schema(name = "CreatedLogSource", description = "A source just made, with the token that is told this once")
record CreatedSource(
        @Schema(required = true) String key,
        @Schema(required = true) String name,
        @Schema(required = true) Format format,
        @Schema(nullable = true) FieldMapping mapping,
        @Schema(required = true, description = "Sent with every body as Authorization: Bearer; kept as a hash only")
                String token,
        @Schema(required = true) Instant createdAt) {

    static CreatedSource of(LogSource source, SourceToken token) {
        return new CreatedSource(
                source.key(),
                source.name(),
                source.format(),
                source.mapping().orElse(null),
                token.text(),
                source.createdAt());
    }
}

package io.matchday.monitor.source;

import io.matchday.monitor.delivery.DeliveryKind;
import io.matchday.monitor.format.Format;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source with a token just made; the only time it is told. */
@Schema(name = "CreatedLogSource", description = "A source with a token just made, which is told this once")
record CreatedSource(
        @Schema(required = true) String key,
        @Schema(required = true) String name,
        @Schema(required = true) Format format,
        @Schema(required = true) DeliveryKind delivery,
        @Schema(required = true) Reading options,
        @Schema(
                        required = true,
                        description =
                                "Sent with every body: as Authorization: Bearer, as the password of basic"
                                        + " authentication, as X-Matchday-Token, or as Firehose's access key. Kept as a hash only.")
                String token,
        @Schema(nullable = true, description = "For deliveries that are signed: the key to give to the vendor")
                String signingKey,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "Until when the token before this one stays good")
                Instant formerTokenUntil,
        @Schema(required = true) Instant createdAt) {

    static CreatedSource of(LogSource source, SourceToken token, Optional<String> signingKey) {
        return new CreatedSource(
                source.key(),
                source.name(),
                source.format(),
                source.delivery(),
                source.reading(),
                token.text(),
                signingKey.orElse(null),
                source.tokens().formerUntil().orElse(null),
                source.createdAt());
    }
}

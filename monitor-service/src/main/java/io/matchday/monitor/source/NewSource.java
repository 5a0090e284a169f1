package io.matchday.monitor.source;

import io.matchday.monitor.delivery.DeliveryKind;
import io.matchday.monitor.format.Format;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as it is first written down. */
record NewSource(
        @Schema(required = true, description = "Slug that addresses the source", examples = "edge-east")
                @NotNull
                @Pattern(
                        regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                        message = "lower-case letters, digits and single dashes are expected")
                @Size(max = 64)
                String key,
        @Schema(nullable = true, description = "For people; the key when absent") @Size(min = 1, max = 200) String name,
        @Schema(required = true) @NotNull Format format,
        @Schema(nullable = true, description = "How bodies are handed over; PUSH when absent") DeliveryKind delivery,
        @Schema(nullable = true) @Valid Reading options,
        @Schema(
                        nullable = true,
                        description = "Address ranges that SENDER_CALLBACK comes from",
                        examples = "[\"203.0.113.0/24\"]")
                @Size(max = 50)
                List<@NotBlank @Size(max = 50) String> senders,
        @Schema(nullable = true, description = "Ids of the services that Fastly is told may log here") @Size(max = 50)
                List<@NotBlank @Size(max = 100) String> fastlyServiceIds,
        @Schema(
                        implementation = String.class,
                        format = "duration",
                        nullable = true,
                        description = "How much older than the newest line of its domain a line may be; at most P400D,"
                                + " P1D when absent. Older ones are counted as late and not put into their slot.",
                        examples = "PT6H")
                Duration allowedLateness) {

    DeliveryKind deliveryKind() {
        return delivery == null ? DeliveryKind.PUSH : delivery;
    }

    Reading reading() {
        return options == null ? Reading.NONE : options;
    }

    Access access() {
        return new Access(senders, fastlyServiceIds);
    }
}

package io.matchday.intake.pastevent;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Product;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was measured of a past event, or of a part of it; what was not measured is null.
 *
 * @param product null: the event as a whole
 * @param role null: the product as a whole
 */
@Schema(
        name = "PastEventActual",
        description =
                "What was measured of the event as a whole (no product), of a product (no role), or of the domains"
                        + " of a product that have a role; null: not measured")
public record Actual(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Left out: the event as a whole")
                Product product,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Left out: the product as a whole; needs a product")
                Domain.Role role,
        @Schema(nullable = true, description = "Peak, bits per second") @Positive Long peakBitsPerSecond,
        @Schema(nullable = true, description = "Peak, requests per second") @Positive Long peakRequestsPerSecond,
        @Schema(nullable = true, description = "Failed requests of all, 0..1") @DecimalMin("0") @DecimalMax("1")
                Double errorRatio,
        @Schema(nullable = true, description = "Median time to first byte, milliseconds") @Positive
                Integer firstByteP50Millis,
        @Schema(nullable = true, description = "95 % quantile of the time to first byte, milliseconds") @Positive
                Integer firstByteP95Millis,
        @Schema(nullable = true, description = "Rebuffering ratio, 0..1") @DecimalMin("0") @DecimalMax("1")
                Double stallRatio) {

    /** A peak and an error ratio alone, as far as they are known. */
    static Actual traffic(Product product, Domain.Role role, Long peakBitsPerSecond, Double errorRatio) {
        return new Actual(product, role, peakBitsPerSecond, null, errorRatio, null, null, null);
    }

    /** What it is measured of. */
    String scope() {
        return (product == null ? "the event" : product.name()) + (role == null ? "" : " " + role);
    }
}

package io.matchday.intake.estimate;

import io.matchday.intake.event.Domain;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An estimate that was taken as the expected peak of a domain.
 *
 * @param share of the basis that the domain has
 */
@Schema(
        name = "AdoptedEstimate",
        nullable = true,
        description = "An estimate that was taken as the expected peak of a domain, with its basis as it was then")
public record AdoptedEstimate(
        @Schema(required = true) @NotBlank @Size(max = 253) String domain,
        @Schema(required = true, description = "p90 of the estimate, bits per second") @Positive
                long expectedPeakBitsPerSecond,
        @Schema(required = true, description = "Share of the basis that the domain has, 0..1") double share,
        @Schema(required = true) @NotNull Basis basis,
        @Schema(required = true) @NotBlank @Size(max = 200) String by,
        @Schema(required = true) @NotNull Instant at,
        @Schema(nullable = true, description = "Why it was taken") @Size(max = 2000) String note) {

    /** Whether it still is what is expected of the domain, and nobody has said something else since. */
    boolean holds(Domain expecting) {
        return expecting.name().equals(domain)
                && Long.valueOf(expectedPeakBitsPerSecond).equals(expecting.expectedPeakBitsPerSecond());
    }

    /** The peak is a fact of the event that all see; what it stands on is held to the same rule as any basis. */
    AdoptedEstimate seenBy(Predicate<String> seesCustomer) {
        Basis seen = basis.tellsOnOthers(seesCustomer) ? basis.withheld() : basis.seenBy(seesCustomer);
        return new AdoptedEstimate(domain, expectedPeakBitsPerSecond, share, seen, by, at, note);
    }
}

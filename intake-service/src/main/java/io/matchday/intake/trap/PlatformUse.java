package io.matchday.intake.trap;

import io.matchday.intake.event.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A platform that serves an event, from one account.
 *
 * @param domains names of the event's domains it serves; none means all whose product it offers
 * @param served from where, where that is not by the region of each domain
 * @param usualPeakBitsPerSecond peak on days without an event; null while unknown
 * @param expectedRequestsPerSecond peak expected at its busiest domain; null while unknown
 * @param usageCap whether the account caps itself; null while nobody has looked
 */
@Schema(name = "PlatformUse", description = "A platform that serves the event, from one account")
public record PlatformUse(
        @Schema(required = true, examples = "alibaba-live")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String platform,
        @Schema(description = "Domains of the event it serves; none: all whose product it offers") @Size(max = 500)
                List<@NotBlank @Size(max = 253) String> domains,
        @Schema(description = "From where it serves; BY_DOMAIN where it is left out") Served served,
        @Schema(nullable = true, description = "Peak on days without an event, bits per second")
                @Positive
                @Max(MOST_BITS_PER_SECOND)
                Long usualPeakBitsPerSecond,
        @Schema(nullable = true, description = "Peak expected at its busiest domain, requests per second") @Positive
                Long expectedRequestsPerSecond,
        @Schema(nullable = true, description = "Whether the account caps itself; null: nobody has looked") @Valid
                UsageCap usageCap) {

    /** More than all networks carry, and a multiple of it is still a number. */
    static final long MOST_BITS_PER_SECOND = 1_000_000_000_000_000_000L;

    public PlatformUse {
        domains = domains == null ? List.of() : List.copyOf(domains);
        served = served == null ? Served.BY_DOMAIN : served;
    }

    /** The same for these domains alone; empty when it was for others. */
    Optional<PlatformUse> within(Set<String> known) {
        List<String> left = domains.stream().filter(known::contains).toList();
        return left.isEmpty() && !domains.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlatformUse(
                        platform, left, served, usualPeakBitsPerSecond, expectedRequestsPerSecond, usageCap));
    }

    /** From where a platform serves its domains. */
    @Schema(name = "PlatformServed")
    public enum Served {
        /** As the region of each domain says. */
        BY_DOMAIN,
        MAINLAND_CHINA,
        OUTSIDE_MAINLAND_CHINA,
        /** From everywhere: limits of all regions hold. */
        WORLDWIDE
    }

    /**
     * A cap on usage that somebody has set to keep costs down.
     *
     * @param bitsPerSecond its value; null while unknown
     */
    @Schema(name = "UsageCap", nullable = true)
    public record UsageCap(
            @Schema(required = true, description = "Whether one is set") boolean set,
            @Schema(nullable = true, description = "Its value, bits per second") @Positive Long bitsPerSecond) {}
}

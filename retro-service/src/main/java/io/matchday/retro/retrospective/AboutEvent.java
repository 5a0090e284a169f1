package io.matchday.retro.retrospective;

import io.matchday.retro.intake.IntakeEvent;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was prepared for. */
@Schema(description = "What was prepared for, as intake-service had it")
public record AboutEvent(
        @Schema(required = true) String name,
        @Schema(required = true) String customerKey,
        @Schema(required = true) String customerName,
        @Schema(required = true) String level,
        @Schema(required = true) String phase,
        @Schema(required = true) Instant startsAt,
        @Schema(required = true) Instant endsAt,
        @Schema(required = true) List<String> products,
        @Schema(required = true) List<DomainFacts> domains) {

    public AboutEvent {
        products = List.copyOf(products);
        domains = List.copyOf(domains);
    }

    static AboutEvent of(IntakeEvent event) {
        return new AboutEvent(
                event.name(),
                event.customer().key(),
                event.customer().name(),
                event.level(),
                event.phase(),
                event.startsAt(),
                event.endsAt(),
                event.products(),
                event.domains().stream().map(DomainFacts::of).toList());
    }

    /** One host name of the event. */
    @Schema(description = "One host name of the event")
    public record DomainFacts(
            @Schema(required = true) String name,
            @Schema(required = true) String role,
            @Schema(required = true) String product,
            @Schema(nullable = true, description = "Burst announced for it; null when none was")
                    Long expectedPeakBitsPerSecond,
            @Schema(
                            nullable = true,
                            description = "Greatest share of failed requests promised, 0..1; null when none was")
                    Double maxErrorRatio) {

        private static DomainFacts of(IntakeEvent.Domain domain) {
            return new DomainFacts(
                    domain.name(),
                    domain.role(),
                    domain.product(),
                    domain.expectedPeakBitsPerSecond(),
                    domain.qos() == null ? null : domain.qos().maxErrorRatio());
        }
    }
}

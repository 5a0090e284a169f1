package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What this service needs to know of an event that intake-service owns. A copy kept from before a field was read lacks it.
 *
 * @param startsAt null in a copy from before it was read
 * @param endsAt null in a copy from before it was read
 * @param phase intake's word, such as LIVE; null in a copy from before it was read
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventCopy(
        String key,
        Customer customer,
        Instant startsAt,
        Instant endsAt,
        String phase,
        List<String> products,
        List<Domain> domains,
        Expectation expectation) {
    private static final Set<String> OVER = Set.of("CLOSED", "CANCELLED");

    public EventCopy {
        products = products == null ? List.of() : List.copyOf(products);
        domains = domains == null ? List.of() : List.copyOf(domains);
        expectation = expectation == null ? Expectation.NONE : expectation;
    }

    /** Whether nothing more happens with it. */
    public boolean over() {
        return phase != null && OVER.contains(phase);
    }

    /** Whose event it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Customer(String key) {}

    /**
     * A host name of the event.
     *
     * @param role PUSH, PULL, ORIGIN or RECORD
     * @param product the product it runs on
     * @param region null where none was said
     * @param expectedPeakBitsPerSecond the burst announced for it; null while unknown
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Domain(
            String name,
            String role,
            String product,
            String region,
            List<String> streams,
            Long expectedPeakBitsPerSecond) {
        public Domain {
            streams = streams == null ? List.of() : List.copyOf(streams);
        }
    }

    /** What the customer expects of the event as a whole. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Expectation(List<AudienceShare> audience) {
        static final Expectation NONE = new Expectation(List.of());

        public Expectation {
            audience = audience == null ? List.of() : List.copyOf(audience);
        }
    }

    /**
     * Where a part of the viewers is.
     *
     * @param isp null where no carrier was said
     * @param share of all viewers, 0..1
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AudienceShare(String region, String isp, double share) {}
}

package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** What this service needs to know of an event that intake-service owns. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventCopy(
        String key, Customer customer, Instant startsAt, Instant endsAt, List<String> products, List<Domain> domains) {
    public EventCopy {
        products = products == null ? List.of() : List.copyOf(products);
        domains = domains == null ? List.of() : List.copyOf(domains);
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
}

package io.matchday.retro.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * An event as far as it is used here. What intake may add to over time, such as levels and products, is kept as text.
 *
 * @param phase see {@link #CLOSING} and {@link #CLOSED}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IntakeEvent(
        String key,
        String name,
        Customer customer,
        String level,
        Instant startsAt,
        Instant endsAt,
        List<String> products,
        List<Domain> domains,
        String phase,
        Instant createdAt) {

    /** The phase from which an event is closed. */
    public static final String CLOSING = "CLOSING";

    /** The phase of an event that has been closed. */
    public static final String CLOSED = "CLOSED";

    public IntakeEvent {
        products = List.copyOf(products);
        domains = List.copyOf(domains);
    }

    /** Whose event it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Customer(String key, String name) {}

    /** A host name of the event; an expectation or target that was not given is null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Domain(String name, String role, String product, Long expectedPeakBitsPerSecond, Qos qos) {}

    /** What the customer was promised. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Qos(Double maxErrorRatio) {}
}

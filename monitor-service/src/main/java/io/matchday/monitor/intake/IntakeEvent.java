package io.matchday.monitor.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Of an event, what the monitor uses.
 *
 * @param phase as intake names it; phases added there later are simply phases that are not over
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IntakeEvent(
        String key,
        Customer customer,
        Instant startsAt,
        Instant endsAt,
        List<Domain> domains,
        List<Contact> contacts,
        String phase) {

    private static final List<String> OVER = List.of("CLOSED", "CANCELLED");

    public IntakeEvent {
        domains = domains == null ? List.of() : List.copyOf(domains);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    /** Names of its domains, each once. */
    public List<String> domainNames() {
        return domains.stream().map(Domain::name).distinct().toList();
    }

    /** What this domain promises, where the event says so; the strictest if it says so twice. */
    public <T extends Comparable<T>> Optional<T> strictest(String domain, Function<Qos, T> promise) {
        return domains.stream()
                .filter(one -> one.name().equals(domain))
                .flatMap(one -> Stream.ofNullable(one.qos()))
                .flatMap(qos -> Stream.ofNullable(promise.apply(qos)))
                .min(Comparator.naturalOrder());
    }

    /** Where its people want to be told by a call of their own server. */
    public List<String> webhooks() {
        return contacts.stream()
                .flatMap(contact -> contact.channels().stream())
                .filter(channel -> "WEBHOOK".equals(channel.kind()))
                .map(Channel::address)
                .distinct()
                .toList();
    }

    boolean isOver() {
        return OVER.contains(phase);
    }

    /** Whose event it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Customer(String key) {}

    /** A host name that takes part, and the product that serves it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Domain(String name, String product, Qos qos) {}

    /**
     * What a domain promises; null where it promises nothing.
     *
     * @param maxErrorRatio failed requests of all, 0..1
     * @param maxFirstByteMillis time to the first byte
     * @param maxStallRatio stalled viewers of all, 0..1
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Qos(Double maxErrorRatio, Integer maxFirstByteMillis, Double maxStallRatio) {}

    /** Somebody with a part in the event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(List<Channel> channels) {

        public Contact {
            channels = channels == null ? List.of() : List.copyOf(channels);
        }
    }

    /** A way to reach a contact. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Channel(String kind, String address) {}
}

package io.matchday.capacity.giveback;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules of giving back that ship as data. */
@ApplicationScoped
class RefundRules {
    private static final String FILE = "giveback/refund-rules.json";

    private final List<RefundRule> rules;
    private final Duration usually;

    RefundRules(ObjectMapper json, GivebackConfig config) {
        this.rules = read(json);
        this.usually = config.claimWithin();
    }

    /** The first rule for this provider and product. */
    Optional<RefundRule> of(String provider, String product) {
        return rules.stream().filter(rule -> rule.isFor(provider, product)).findFirst();
    }

    /** Until when money has to be claimed: while all of it is refunded, or within what is usual. */
    Instant deadline(String provider, String product, Instant bought, Instant released) {
        return of(provider, product)
                .map(RefundRule::fullRefundWithin)
                .map(bought::plus)
                .filter(released::isBefore)
                .orElseGet(() -> released.plus(usually));
    }

    private static List<RefundRule> read(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE), FILE)) {
            return List.copyOf(json.readValue(file, new TypeReference<List<RefundRule>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}

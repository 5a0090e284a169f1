package io.matchday.capacity.giveback;

import io.matchday.platform.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a provider publishes about giving back.
 *
 * @param products names of the products it is for; empty for all
 * @param fullRefundWithin how long after the purchase all of it is refunded; null when nothing is published
 */
record RefundRule(String provider, Set<String> products, Undoing undoing, Duration fullRefundWithin, List<Fact> facts) {
    RefundRule {
        products = Set.copyOf(products);
        facts = List.copyOf(facts);
    }

    /** What is so, by whose word. */
    @Schema(name = "GivebackFact", description = "What a provider publishes about giving back")
    record Fact(
            @Schema(required = true) Message text,
            @Schema(required = true, description = "Address where it is published") String source,
            @Schema(required = true, description = "Date of the page, or when it was read where it has none")
                    String date) {}

    boolean isFor(String providerKey, String product) {
        return provider.equals(providerKey) && (products.isEmpty() || products.contains(product));
    }
}

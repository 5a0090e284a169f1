package io.matchday.capacity.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What an order asks for; never changed. */
@Embeddable
class OrderTerms {
    @Column(name = "pool_key")
    private String poolKey;

    @Column(name = "provider_key")
    private String providerKey;

    private long amount;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    /** For Hibernate. */
    protected OrderTerms() {}

    OrderTerms(OrderRequest request, String providerKey) {
        this.poolKey = request.poolKey();
        this.providerKey = providerKey;
        this.amount = request.amount();
        this.validFrom = request.from();
        this.validUntil = request.until();
        this.reason = request.reason();
        this.requestedBy = request.by();
    }

    String poolKey() {
        return poolKey;
    }

    String providerKey() {
        return providerKey;
    }

    long amount() {
        return amount;
    }

    Instant from() {
        return validFrom;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(validUntil);
    }

    String reason() {
        return reason;
    }

    String requestedBy() {
        return requestedBy;
    }
}

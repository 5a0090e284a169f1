package io.matchday.capacity.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An order as it is stored. */
@Entity
@Table(name = "provider_order")
class StoredOrder {
    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private Long number;

    @Embedded
    private OrderTerms terms;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private String reference;
    private Long granted;

    @Embedded
    private OrderAttempts attempts;

    @JdbcTypeCode(SqlTypes.JSON)
    private OrderHistory history;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected StoredOrder() {}

    StoredOrder(OrderTerms terms, OrderAttempts attempts, Instant now) {
        this.id = UUID.randomUUID();
        this.terms = terms;
        this.state = OrderState.CREATED;
        this.attempts = attempts;
        this.history = new OrderHistory(List.of(new OrderStep(OrderState.CREATED, now, terms.requestedBy(), null)));
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Goes to another state; nothing happens where it is that state already. */
    void become(OrderState next, Instant now, String by, String note) {
        if (next == state) {
            return;
        }
        if (!state.leadsTo(next)) {
            throw new IllegalStateException("An order does not go from " + state + " to " + next);
        }
        state = next;
        history = history.with(new OrderStep(next, now, by, note));
        updatedAt = now;
        if (next.isFinal()) {
            attempts.done();
        }
    }

    void grant(long amount, Instant now, String by, String note) {
        granted = amount;
        become(OrderState.ACCEPTED, now, by, note);
    }

    void refer(String providersName) {
        reference = providersName;
    }

    UUID id() {
        return id;
    }

    Long number() {
        return number;
    }

    OrderTerms terms() {
        return terms;
    }

    OrderState state() {
        return state;
    }

    Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    OrderAttempts attempts() {
        return attempts;
    }

    long version() {
        return version;
    }

    OrderView view() {
        Optional<PersonNeeded> person = attempts.personNeeded();
        return new OrderView(
                id,
                terms.poolKey(),
                terms.providerKey(),
                terms.amount(),
                terms.from(),
                terms.until().orElse(null),
                terms.reason(),
                terms.requestedBy(),
                state,
                reference,
                granted,
                person.orElse(null),
                person.map(PersonNeeded::message).orElse(null),
                attempts.lastFault().orElse(null),
                attempts.failures(),
                state.isFinal() || person.isPresent() ? null : attempts.nextAt(),
                history.steps(),
                version,
                createdAt,
                updatedAt);
    }
}

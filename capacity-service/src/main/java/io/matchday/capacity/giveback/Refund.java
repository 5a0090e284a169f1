package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Money that is expected for something that was given back. */
@Entity
@Table(name = "refund")
class Refund {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "pool_key")
    private String pool;

    private String provider;
    private String currency;
    private BigDecimal expected;
    private BigDecimal received;

    @Column(name = "written_off")
    private BigDecimal writtenOff;

    private Instant deadline;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claim_reference")
    private String claimReference;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Movement> movements;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private long version;

    /** For Hibernate. */
    protected Refund() {}

    Refund(Held held, String provider, Balance balance, Instant deadline, Instant at, String by) {
        this.eventKey = held.eventKey();
        this.kind = held.kind();
        this.itemId = held.id();
        this.pool = held.pool();
        this.provider = provider;
        this.deadline = deadline;
        this.movements = List.of();
        this.createdAt = at;
        this.createdBy = by;
        weigh(balance);
    }

    /** Keeps what has happened, and the sums as they are now. */
    void moves(Movement movement, Balance balance) {
        movements = Stream.concat(movements.stream(), Stream.of(movement)).toList();
        weigh(balance);
    }

    void claimed(String reference, Instant at, String by) {
        claimReference = reference;
        claimedAt = at;
        claimedBy = by;
    }

    private void weigh(Balance balance) {
        currency = balance.expected().currency();
        expected = balance.expected().amount();
        received = balance.received().amount();
        writtenOff = balance.writtenOff().amount();
    }

    Balance balance() {
        return new Balance(
                new Money(expected, currency), new Money(received, currency), new Money(writtenOff, currency));
    }

    RefundState state() {
        return RefundState.of(balance(), isClaimed());
    }

    boolean isClaimed() {
        return claimedAt != null;
    }

    Long id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    ItemKind kind() {
        return kind;
    }

    long itemId() {
        return itemId;
    }

    String pool() {
        return pool;
    }

    List<Movement> movements() {
        return movements;
    }

    Instant deadline() {
        return deadline;
    }

    long version() {
        return version;
    }

    RefundView view(Instant now) {
        Balance balance = balance();
        return new RefundView(
                id,
                eventKey,
                kind,
                itemId,
                pool,
                provider,
                state(),
                balance.expected(),
                balance.received(),
                balance.writtenOff(),
                balance.outstanding(),
                deadline,
                state() == RefundState.OPEN && now.isAfter(deadline),
                claimedAt,
                claimedBy,
                claimReference,
                movements,
                createdAt,
                createdBy,
                version);
    }
}

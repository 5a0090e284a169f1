package io.matchday.capacity.scaling;

import io.matchday.capacity.money.Money;
import io.matchday.capacity.pool.Pool;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A request to a provider to add to a pool for an event's window. */
@Entity
@Table(name = "scale_request")
class ScaleRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Embedded
    private Wish wish;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> people;

    private String deliberate;

    @Column(name = "plan_key")
    private String plan;

    @Column(name = "follow_up_of")
    private Long followUpOf;

    @Column(name = "cost_amount")
    private BigDecimal costAmount;

    @Column(name = "cost_currency")
    private String costCurrency;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Approval> approvals;

    private Long granted;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "total_at_grant")
    private Long totalAtGrant;

    @Column(name = "quota_at_grant")
    private Long quotaAtGrant;

    private String reference;

    @Column(name = "order_id")
    private UUID order;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Verification> verifications;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "reservation_id")
    private Long reservationId;

    private Long used;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Version
    private long version;

    /** For Hibernate. */
    protected ScaleRequest() {}

    ScaleRequest(String eventKey, Wish wish, Standing standing, String by, Instant at) {
        this.eventKey = eventKey;
        this.state = RequestState.DRAFT;
        this.stateSince = at;
        this.askedBy = by;
        this.askedAt = at;
        this.people = List.of();
        this.approvals = List.of();
        this.verifications = List.of();
        ask(wish, standing, by);
    }

    /** Says anew what is wanted, and joins who does to the people of the request. */
    void ask(Wish newWish, Standing standing, String by) {
        wish = newWish;
        deliberate = standing.deliberate();
        plan = standing.plan();
        followUpOf = standing.followUpOf();
        joins(by);
    }

    void costs(Optional<Money> cost) {
        costAmount = cost.map(Money::amount).orElse(null);
        costCurrency = cost.map(Money::currency).orElse(null);
    }

    void moves(RequestState newState, Instant at) {
        stateSince = newState == state ? stateSince : at;
        state = newState;
    }

    void submitted(String by, Instant at) {
        submittedAt = at;
        joins(by);
    }

    void approved(Approval approval) {
        approvals = Stream.concat(approvals.stream(), Stream.of(approval)).toList();
    }

    /** Keeps how much is granted, and what the pool had at that moment, by which the grant will be seen. */
    void granted(long amount, Pool pool, Instant at) {
        granted = amount;
        grantedAt = at;
        totalAtGrant = pool.total();
        quotaAtGrant = pool.quota().orElse(null);
    }

    void ordered(UUID newOrder) {
        order = newOrder;
    }

    void refersTo(String newReference) {
        reference = Optional.ofNullable(newReference).orElse(reference);
    }

    void seen(Verification verification) {
        verifications =
                Stream.concat(verifications.stream(), Stream.of(verification)).toList();
    }

    void stocked(long reservation, Instant at) {
        reservationId = reservation;
        verifiedAt = at;
    }

    void uses(long amount) {
        used = Math.max(amount, used().orElse(0L));
    }

    void released(Instant at) {
        releasedAt = at;
    }

    private void joins(String name) {
        people = Stream.concat(people.stream(), Stream.of(name)).distinct().toList();
    }

    Long id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    Wish wish() {
        return wish;
    }

    Standing standing() {
        return new Standing(deliberate, plan, followUpOf);
    }

    RequestState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    List<String> people() {
        return people;
    }

    Optional<Money> cost() {
        return Optional.ofNullable(costAmount).map(amount -> new Money(amount, costCurrency));
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    List<Approval> approvals() {
        return approvals;
    }

    Optional<Long> granted() {
        return Optional.ofNullable(granted);
    }

    /** What was asked for and not granted; nothing is missing while nobody has answered. */
    long missing() {
        return granted().map(amount -> wish.asked() - amount).orElse(0L);
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Baseline baseline() {
        return new Baseline(totalAtGrant, Optional.ofNullable(quotaAtGrant));
    }

    /** What was put to a provider for it. */
    Optional<UUID> order() {
        return Optional.ofNullable(order);
    }

    Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    List<Verification> verifications() {
        return verifications;
    }

    Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    Optional<Long> reservationId() {
        return Optional.ofNullable(reservationId);
    }

    Optional<Long> used() {
        return Optional.ofNullable(used);
    }

    Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    long version() {
        return version;
    }
}

package io.matchday.intake.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's live event: the aggregate that everything else hangs on. */
@Entity
@Table(name = "event")
public class Event {

    @Id
    private String key;

    private String name;

    @Column(name = "customer_key")
    private String customerKey;

    @Column(name = "customer_name")
    private String customerName;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Product> products;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Domain> domains;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Contact> contacts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Session> sessions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Freeze> freezes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Expectation expectation;

    @JdbcTypeCode(SqlTypes.JSON)
    private Profile profile;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Event() {}

    Event(String key, EventFacts facts, Instant now) {
        this.key = key;
        this.phase = Phase.DRAFT;
        this.createdAt = now;
        settle(facts, now);
    }

    /** Replaces the facts of the event, all at once so that they agree with each other. */
    final void settle(EventFacts facts, Instant now) {
        name = facts.name();
        customerKey = facts.customer().key();
        customerName = facts.customer().name();
        level = facts.level();
        startsAt = facts.startsAt();
        endsAt = facts.endsAt();
        products = new TreeSet<>(facts.products());
        domains = List.copyOf(facts.domains());
        contacts = List.copyOf(facts.contacts());
        sessions = List.copyOf(facts.sessions());
        freezes = List.copyOf(facts.freezes());
        expectation = facts.expectation();
        profile = facts.profile();
        updatedAt = now;
    }

    /** Gives one of its domains the burst to be expected of it; all else stays. */
    public void expectPeak(String domain, long bitsPerSecond, Instant now) {
        domains = domains.stream()
                .map(one -> one.name().equals(domain) ? one.expecting(bitsPerSecond) : one)
                .toList();
        updatedAt = now;
    }

    public EventFacts facts() {
        return new EventFacts(
                name,
                new Customer(customerKey, customerName),
                level,
                startsAt,
                endsAt,
                products,
                domains,
                contacts,
                sessions,
                freezes,
                expectation,
                profile);
    }

    public void enter(Phase next, Instant now) {
        phase = next;
        updatedAt = now;
    }

    public String key() {
        return key;
    }

    public String customerKey() {
        return customerKey;
    }

    public Phase phase() {
        return phase;
    }

    public long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}

package io.matchday.monitor.ahead;

import io.matchday.monitor.incident.TopNode;
import jakarta.persistence.Column;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/**
 * A rise as it is kept. Its version counts what people decide: a survey that learns more must not make a decision stale.
 */
@Entity
@Table(name = "rise")
class Rise {

    @Id
    private UUID id;

    @Column(name = "event_key")
    private String eventKey;

    private String domain;

    @Column(name = "onset_at")
    @OptimisticLock(excluded = true)
    private Instant onsetAt;

    @Column(name = "end_at")
    @OptimisticLock(excluded = true)
    private Instant endAt;

    @OptimisticLock(excluded = true)
    private boolean ongoing;

    @JdbcTypeCode(SqlTypes.JSON)
    @OptimisticLock(excluded = true)
    private Figures figures;

    @JdbcTypeCode(SqlTypes.JSON)
    @OptimisticLock(excluded = true)
    private Told told;

    @Column(name = "top_nodes")
    @JdbcTypeCode(SqlTypes.JSON)
    @OptimisticLock(excluded = true)
    private List<TopNode> topNodes;

    @JdbcTypeCode(SqlTypes.JSON)
    @OptimisticLock(excluded = true)
    private Judgement judgement;

    @Column(name = "judged_until")
    @OptimisticLock(excluded = true)
    private Instant judgedUntil;

    @Column(name = "found_at")
    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    private RiseState state;

    @Column(name = "optimised_at")
    private Instant optimisedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Version
    private long version;

    /** For Hibernate. */
    protected Rise() {}

    Rise(String eventKey, String domain, Instant now) {
        this.id = UUID.randomUUID();
        this.eventKey = eventKey;
        this.domain = domain;
        this.topNodes = List.of();
        this.foundAt = now;
        this.state = RiseState.OPEN;
    }

    /** Takes in what a survey says. */
    void surveyed(RiseChange change, Figures counted) {
        onsetAt = Instant.ofEpochSecond(change.onset());
        endAt = Instant.ofEpochSecond(change.end());
        ongoing = change.ongoing();
        figures = counted;
        change.finding().ifPresent(finding -> told = Told.of(domain, finding));
    }

    void judged(Instant until, List<TopNode> nodes, Optional<Judgement> made) {
        judgedUntil = until;
        topNodes = List.copyOf(nodes);
        judgement = made.orElse(null);
    }

    /**
     * Takes in what somebody decided.
     *
     * @param optimised since when something is done against it; null where nothing is
     */
    void decided(RiseState now, Instant optimised, String by) {
        state = now;
        optimisedAt = optimised;
        decidedBy = by;
    }

    KnownRise known() {
        return new KnownRise(id, onsetAt.getEpochSecond(), endAt.getEpochSecond(), ongoing);
    }

    UUID id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    String domain() {
        return domain;
    }

    Instant onsetAt() {
        return onsetAt;
    }

    Instant endAt() {
        return endAt;
    }

    boolean isOngoing() {
        return ongoing;
    }

    Figures figures() {
        return figures;
    }

    Told told() {
        return told;
    }

    List<TopNode> topNodes() {
        return List.copyOf(topNodes);
    }

    Optional<Judgement> judgement() {
        return Optional.ofNullable(judgement);
    }

    Optional<Instant> judgedUntil() {
        return Optional.ofNullable(judgedUntil);
    }

    Instant foundAt() {
        return foundAt;
    }

    RiseState state() {
        return state;
    }

    Optional<Instant> optimisedAt() {
        return Optional.ofNullable(optimisedAt);
    }

    String decidedBy() {
        return decidedBy;
    }

    long version() {
        return version;
    }
}

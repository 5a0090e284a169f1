package io.matchday.capacity.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A figure as it was written into a pool's history, where it stays. */
@Entity
@Table(name = "figure")
class RecordedFigure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "pool_key")
    private String poolKey;

    @Enumerated(EnumType.STRING)
    private FigureKind kind;

    private long amount;
    private String source;

    @Column(name = "observed_at")
    private Instant observedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected RecordedFigure() {}

    Long id() {
        return id;
    }

    String poolKey() {
        return poolKey;
    }

    FigureKind kind() {
        return kind;
    }

    long amount() {
        return amount;
    }

    ToldFigure told() {
        return new ToldFigure(new Figure(kind, amount, source, observedAt), recordedBy);
    }

    FigureView view(Duration freshFor, Instant now) {
        Duration age = Duration.between(observedAt, now);
        return new FigureView(
                kind,
                amount,
                source,
                observedAt,
                Math.max(0, age.toSeconds()),
                age.compareTo(freshFor) > 0,
                recordedAt,
                recordedBy);
    }
}

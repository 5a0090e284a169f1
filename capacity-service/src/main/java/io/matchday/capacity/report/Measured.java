package io.matchday.capacity.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The highest traffic of an event's products that was ever told. */
@Entity
@Table(name = "measured_peaks")
class Measured {
    @Id
    @Column(name = "event_key")
    private String eventKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeasuredPeak> peaks;

    @Column(name = "told_at")
    private Instant toldAt;

    /** For Hibernate. */
    protected Measured() {}

    /** Takes in what was told; a peak never falls. */
    void learn(List<MeasuredPeak> told, Optional<Instant> wholeAt) {
        List<MeasuredPeak> merged = MeasuredPeak.merged(peaks, told);
        peaks = merged.equals(peaks) ? peaks : merged;
        toldAt = wholeAt.orElse(toldAt);
    }

    String eventKey() {
        return eventKey;
    }

    List<MeasuredPeak> peaks() {
        return peaks;
    }

    /** When all of the event was told last; empty when it never was. */
    Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }
}

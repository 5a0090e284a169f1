package io.matchday.monitor.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line that could not be counted, as kept for reading; written by the group commit. */
@Entity
@Table(name = "rejected_line")
class RejectedLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "source_key")
    private String sourceKey;

    private long line;

    private String reason;

    private String text;

    private Instant at;

    /** For Hibernate. */
    protected RejectedLine() {}

    String sourceKey() {
        return sourceKey;
    }

    RejectionView view() {
        return new RejectionView(id, line, reason, text, at);
    }

    String position() {
        return Long.toString(id);
    }
}

package io.matchday.capacity.scaling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A step as it was taken; it stays in the history of its request. */
@Entity
@Table(name = "scale_step")
class TakenStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private RequestState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private RequestState to;

    private Instant at;
    private String by;
    private String reason;

    /** For Hibernate. */
    protected TakenStep() {}

    TakenStep(long requestId, Step step, RequestState from, Instant at, Word word) {
        this.requestId = requestId;
        this.step = step;
        this.from = from;
        this.to = step.target();
        this.at = at;
        this.by = word.by();
        this.reason = word.reason();
    }

    Long id() {
        return id;
    }

    long requestId() {
        return requestId;
    }

    TakenStepView view() {
        return new TakenStepView(step, from, to, at, by, reason);
    }
}

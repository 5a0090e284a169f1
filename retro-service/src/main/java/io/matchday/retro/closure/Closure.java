package io.matchday.retro.closure;

import io.matchday.platform.remote.Source;
import io.matchday.retro.gate.Finding;
import io.matchday.retro.gate.Verdict;
import io.matchday.retro.retrospective.Retrospective;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision to close an event, with all that was known when it was made. Only its state changes afterwards. */
@Entity
@Table(name = "closure")
class Closure {

    @Id
    private UUID id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "customer_key")
    private String customerKey;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private boolean overridden;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> conditions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Source> sources;

    @JdbcTypeCode(SqlTypes.JSON)
    private Retrospective retrospective;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    /** For Hibernate. */
    protected Closure() {}

    Closure(Retrospective known, Verdict verdict, Decision decision) {
        id = UUID.randomUUID();
        eventKey = known.eventKey();
        customerKey = known.event().customerKey();
        state = State.GRANTED;
        decidedAt = verdict.checkedAt();
        decidedBy = decision.by();
        overridden = decision.overridden();
        reason = decision.reason();
        conditions = verdict.findings();
        sources = verdict.sources();
        retrospective = known;
    }

    /** Intake has closed the event; a decision that no longer waits for that is left as it is. */
    void taken(Instant at) {
        if (state == State.GRANTED) {
            state = State.CLOSED;
            closedAt = at;
        }
    }

    /** Intake has refused for good; a decision that no longer waits is left as it is. */
    void refused(String why) {
        if (state == State.GRANTED) {
            state = State.WITHDRAWN;
            withdrawnWhy = why;
        }
    }

    UUID id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    String customerKey() {
        return customerKey;
    }

    State state() {
        return state;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Decision decision() {
        return new Decision(decidedBy, overridden, reason);
    }

    List<Finding> conditions() {
        return List.copyOf(conditions);
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    Retrospective retrospective() {
        return retrospective;
    }

    Instant closedAt() {
        return closedAt;
    }

    String withdrawnWhy() {
        return withdrawnWhy;
    }

    /** How far the decision has come. */
    enum State {
        GRANTED,
        CLOSED,
        WITHDRAWN
    }
}

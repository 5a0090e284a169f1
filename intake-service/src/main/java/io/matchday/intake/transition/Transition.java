package io.matchday.intake.transition;

import io.matchday.intake.event.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One step of an event from phase to phase; written once, never changed. */
@Entity
@Immutable
@Table(name = "transition")
class Transition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "event_key")
    private String eventKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_phase")
    private Phase from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_phase")
    private Phase to;

    private Instant at;
    private String by;
    private String reason;
    private boolean overridden;

    /** For Hibernate. */
    protected Transition() {}

    Transition(String eventKey, Phase from, NewTransition request, Instant at, String by, boolean overridden) {
        this.eventKey = eventKey;
        this.from = from;
        this.to = request.to();
        this.reason = request.reason();
        this.at = at;
        this.by = by;
        this.overridden = overridden;
    }

    Long id() {
        return id;
    }

    TransitionView view() {
        return new TransitionView(id, from, to, at, by, reason, overridden);
    }
}

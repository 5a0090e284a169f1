package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One way in which an incident shows. */
@Entity
@Table(name = "incident_finding")
class IncidentFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    private String part;

    @Column(name = "onset_at")
    private Instant onsetAt;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "over_at")
    private Instant overAt;

    @Column(name = "text_en")
    private String english;

    @Column(name = "text_zh")
    private String chinese;

    /** For Hibernate. */
    protected IncidentFinding() {}

    IncidentFinding(UUID incidentId, Detection found) {
        Message text = found.finding().text(found.domain());
        this.incidentId = incidentId;
        this.kind = IncidentKind.of(found.finding().kind());
        this.part = found.finding().where();
        this.onsetAt = Instant.ofEpochSecond(found.finding().onset());
        this.foundAt = found.foundAt();
        this.english = text.en();
        this.chinese = text.zh();
    }

    boolean wasFoundBy(long second) {
        return foundAt.getEpochSecond() <= second;
    }

    void over(Instant at) {
        overAt = at;
    }

    Long id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    /** What it is known by: there is one at a time. */
    Topic topic() {
        return new Topic(kind, part);
    }

    FindingView view() {
        return new FindingView(kind, part, onsetAt, foundAt, overAt, text());
    }

    Message text() {
        return new Message(english, chinese);
    }
}

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

/** A line of an incident's timeline; written once, never changed. */
@Entity
@Table(name = "incident_entry")
class IncidentEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private UUID incidentId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "by_whom")
    private String by;

    @Column(name = "text_en")
    private String english;

    @Column(name = "text_zh")
    private String chinese;

    /** For Hibernate. */
    protected IncidentEntry() {}

    IncidentEntry(UUID incidentId, Instant at, EntryKind kind, String by, Message text) {
        this.incidentId = incidentId;
        this.at = at;
        this.kind = kind;
        this.by = by;
        this.english = text.en();
        this.chinese = text.zh();
    }

    Long id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    EntryView view() {
        return new EntryView(id, at, kind, by, new Message(english, chinese));
    }
}

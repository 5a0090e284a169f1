package io.matchday.intake.dossier;

import io.matchday.platform.text.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question to be confirmed, as it is stored. */
@Entity
@Table(name = "confirmation")
class StoredConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "event_key")
    private String eventKey;

    private String key;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private Message question;

    @JdbcTypeCode(SqlTypes.JSON)
    private About about;

    private String by;
    private Instant at;

    /** For Hibernate. */
    protected StoredConfirmation() {}

    StoredConfirmation(String eventKey, String key, String subject, Message question, About about) {
        this.eventKey = eventKey;
        this.key = key;
        this.subject = subject;
        this.question = question;
        this.about = about;
    }

    /** Keeps who said so first. */
    void confirm(String person, Instant now) {
        if (by == null) {
            by = person;
            at = now;
        }
    }

    Long id() {
        return id;
    }

    Confirmation view(CarriedParts now) {
        return new Confirmation(key, subject, question, state(now), by, at);
    }

    private Confirmation.State state(CarriedParts now) {
        if (by != null) {
            return Confirmation.State.CONFIRMED;
        }
        return about == null || about.standsIn(now) ? Confirmation.State.OPEN : Confirmation.State.SETTLED;
    }
}

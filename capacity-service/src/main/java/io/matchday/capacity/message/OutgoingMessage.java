package io.matchday.capacity.message;

import io.matchday.capacity.intake.DutyRole;
import io.matchday.capacity.monitor.MessageAbout;
import io.matchday.platform.text.Message;
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
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What people are to be told. It waits here until the monitor has taken it. */
@Entity
@Table(name = "message")
class OutgoingMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    @Enumerated(EnumType.STRING)
    private MessageAbout about;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<DutyRole> duties;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "text_zh")
    private String textZh;

    private Instant at;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "held_until")
    private Instant heldUntil;

    /** For Hibernate. */
    protected OutgoingMessage() {}

    OutgoingMessage(String eventKey, MessageAbout about, Set<DutyRole> duties, Message text, Instant now) {
        this.eventKey = eventKey;
        this.about = about;
        this.duties = Set.copyOf(duties);
        this.textEn = text.en();
        this.textZh = text.zh();
        this.at = now;
    }

    /** Whether it waits and nobody has it in hand. */
    boolean isFree(Instant now) {
        return handedAt == null && (heldUntil == null || !heldUntil.isAfter(now));
    }

    /** Takes it in hand for a while; whoever dies with it leaves it to be handed on again. */
    void hold(Instant now, Duration life) {
        heldUntil = now.plus(life);
    }

    void letGo() {
        heldUntil = null;
    }

    void handed(Instant now) {
        handedAt = now;
        heldUntil = null;
    }

    Telling telling() {
        return new Telling(id, at, eventKey, about, duties, new Message(textEn, textZh));
    }

    /**
     * A message in hand.
     *
     * @param at when it was written
     * @param duties whoever is on one of these is told
     */
    record Telling(long id, Instant at, String eventKey, MessageAbout about, Set<DutyRole> duties, Message text) {
        Telling {
            duties = Set.copyOf(duties);
        }
    }
}

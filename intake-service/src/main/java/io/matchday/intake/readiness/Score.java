package io.matchday.intake.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How ready an event was from a time on; written once, never changed. */
@Entity
@Immutable
@Table(name = "readiness_score")
class Score {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "event_key")
    private String eventKey;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ScoreRow> rows;

    /** For Hibernate. */
    protected Score() {}

    Score(String eventKey, Scorecard card, Instant at) {
        this.eventKey = eventKey;
        this.at = at;
        this.colour = card.colour();
        this.rows = ScoreRow.of(card);
    }

    boolean tells(Scorecard card) {
        return rows.equals(ScoreRow.of(card));
    }

    Long id() {
        return id;
    }

    ScoreChange change() {
        return new ScoreChange(at, colour, (int)
                rows.stream().filter(row -> row.colour() != Colour.GREEN).count());
    }

    ScoreView view() {
        return new ScoreView(at, colour, rows);
    }
}

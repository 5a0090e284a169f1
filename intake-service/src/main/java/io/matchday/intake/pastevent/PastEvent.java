package io.matchday.intake.pastevent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored past event. What it is looked up by stands beside its facts. */
@Entity
@Table(name = "past_event")
public class PastEvent {

    @Id
    private String key;

    @Column(name = "customer_key")
    private String customerKey;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String genre;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "starts_at")
    private Instant startsAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private PastEventFacts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PastForecast> forecasts;

    @Enumerated(EnumType.STRING)
    private PastEventSource source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    /** For Hibernate. */
    protected PastEvent() {}

    PastEvent(String key) {
        this.key = key;
        this.forecasts = List.of();
    }

    final void record(PastEventFacts told, PastEventSource from, String by, Instant now) {
        customerKey = told.customer().key();
        genre = told.profile().genre();
        startsAt = told.startsAt();
        facts = told;
        source = from;
        recordedBy = by;
        recordedAt = now;
    }

    public String key() {
        return key;
    }

    public PastEventFacts facts() {
        return facts;
    }

    /** What had been forecast of it; stays when a person puts the facts right. */
    public List<PastForecast> forecasts() {
        return forecasts;
    }

    final void forecast(List<PastForecast> told) {
        forecasts = List.copyOf(told);
    }

    public String customerKey() {
        return customerKey;
    }

    long version() {
        return version;
    }

    /** As the team sees it, or as a customer's people do. */
    PastEventView view(boolean team) {
        return new PastEventView(key, facts, team ? forecasts : null, source, recordedBy, recordedAt, version);
    }
}

package io.matchday.capacity.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The forecast of an event, written once. */
@Entity
@Immutable
@Table(name = "forecast")
class StoredForecast {
    @Id
    @Column(name = "event_key")
    private String eventKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Forecast forecast;

    /** For Hibernate. */
    protected StoredForecast() {}

    StoredForecast(String eventKey, Forecast forecast) {
        this.eventKey = eventKey;
        this.forecast = forecast;
    }

    String eventKey() {
        return eventKey;
    }

    Forecast forecast() {
        return forecast;
    }
}

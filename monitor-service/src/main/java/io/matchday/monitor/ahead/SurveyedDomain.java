package io.matchday.monitor.ahead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Up to where one domain has been gone over for one event. */
@Entity
@Table(name = "surveyed_domain")
class SurveyedDomain {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_key")
    private String eventKey;

    private String domain;

    @Column(name = "surveyed_until")
    private Instant surveyedUntil;

    /** For Hibernate. */
    protected SurveyedDomain() {}

    SurveyedDomain(String eventKey, String domain) {
        this.eventKey = eventKey;
        this.domain = domain;
    }

    void surveyed(Instant until) {
        surveyedUntil = until;
    }

    Long id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    String domain() {
        return domain;
    }

    Instant surveyedUntil() {
        return surveyedUntil;
    }
}

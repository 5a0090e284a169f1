package io.matchday.monitor.incident;

import io.matchday.monitor.verdict.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was made of an incident at one time; written once, never changed. */
@Entity
@Table(name = "incident_diagnosis")
class IncidentDiagnosis {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private UUID incidentId;

    private Instant at;

    @Column(name = "top_nodes")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<TopNode> topNodes;

    /** Null where nobody asked for one yet, as in earlier versions. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Verdict verdict;

    /** For Hibernate. */
    protected IncidentDiagnosis() {}

    IncidentDiagnosis(UUID incidentId, Instant at, Examined examined) {
        this.incidentId = incidentId;
        this.at = at;
        this.topNodes = examined.topNodes();
        this.verdict = examined.verdict();
    }

    Long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    UUID incidentId() {
        return incidentId;
    }

    List<TopNode> topNodes() {
        return List.copyOf(topNodes);
    }

    Optional<Examined> examined() {
        return Optional.ofNullable(verdict).map(known -> new Examined(topNodes, known));
    }

    /** Null without a verdict. */
    VerdictView verdictView() {
        return verdict == null ? null : VerdictView.of(verdict);
    }
}

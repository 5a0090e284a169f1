package io.matchday.intake.risk;

import io.matchday.intake.wording.ChainStage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that might go wrong at an event. */
@Entity
@IdClass(RiskId.class)
@Table(name = "risk")
class Risk {

    @SuppressWarnings("UnusedVariable") // queries read it
    @Id
    @Column(name = "event_key")
    private String eventKey;

    @Id
    private String key;

    private String title;
    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private Evidence source;

    @Enumerated(EnumType.STRING)
    private ChainStage link;

    private int likelihood;
    private int impact;

    /** Whether a person has a say in likelihood and impact, which a scan then leaves alone. */
    private boolean assessed;

    private String owner;

    @Enumerated(EnumType.STRING)
    private RiskStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Decision> decisions;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Risk() {}

    Risk(String eventKey, String key, RiskFacts facts, Evidence source, Instant now) {
        this.eventKey = eventKey;
        this.key = key;
        this.source = source;
        this.status = RiskStatus.PROPOSED;
        this.decisions = List.of();
        this.createdAt = now;
        settle(facts, now);
        this.assessed = source.origin() == RiskOrigin.HAND;
    }

    /** As it was in another place. */
    Risk(String eventKey, RiskRecord record, Instant now) {
        this(eventKey, record.key(), record.facts(), record.source(), now);
        assessed = record.assessed();
        status = record.status();
        decisions = record.decisions();
    }

    final void settle(RiskFacts facts, Instant now) {
        assessed |= facts.likelihood() != likelihood || facts.impact() != impact;
        title = facts.title();
        description = facts.description();
        link = facts.link();
        likelihood = facts.likelihood();
        impact = facts.impact();
        owner = facts.owner();
        updatedAt = now;
    }

    /** What a scan found out anew; what people said or decided stays. */
    boolean refresh(ProposedRisk found, Instant now) {
        boolean weigh = status == RiskStatus.PROPOSED && !assessed;
        boolean changed = !source.equals(found.evidence())
                || (weigh && (likelihood != found.likelihood() || impact != found.impact()));
        if (changed) {
            source = found.evidence();
            likelihood = weigh ? found.likelihood() : likelihood;
            impact = weigh ? found.impact() : impact;
            updatedAt = now;
        }
        return changed;
    }

    void decide(Decision decision) {
        status = decision.to();
        decisions = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
        updatedAt = decision.at();
    }

    RiskRecord record() {
        return new RiskRecord(
                key, title, description, source, link, likelihood, impact, assessed, owner, status, decisions);
    }

    RiskView view() {
        return RiskView.of(record(), version, createdAt, updatedAt);
    }

    /** Whether nobody would miss it, and nothing would propose it again. */
    boolean removable() {
        return source.origin() == RiskOrigin.HAND && decisions.isEmpty();
    }

    String key() {
        return key;
    }

    Evidence source() {
        return source;
    }

    RiskStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}

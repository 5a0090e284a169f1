package io.matchday.intake.drill;

import io.matchday.intake.plan.PlanContent;
import io.matchday.intake.plan.Procedure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A rehearsal of a version of a plan, planned or held. */
@Entity
@Table(name = "drill")
class Drill {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "event_key")
    private String eventKey;

    private String key;
    private String plan;

    @Column(name = "plan_version")
    private int planVersion;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> participants;

    @Enumerated(EnumType.STRING)
    private DrillResult result;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "took_millis")
    private Long tookMillis;

    /** What the version rehearsed promises, which never changes. */
    @Column(name = "expected_millis")
    private Long expectedMillis;

    /** Digest of the procedure tried; null where the version is not kept here and nobody brought it along. */
    @Column(name = "procedure_digest")
    private String procedureDigest;

    private String notes;

    @Column(name = "follow_ups")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<FollowUp> followUps;

    @Version
    private long revision;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Drill() {}

    Drill(String eventKey, String key) {
        this.eventKey = eventKey;
        this.key = key;
    }

    /**
     * Replaces what is said of it.
     *
     * @param tried the version rehearsed, as far as it is kept
     */
    void settle(DrillFacts facts, Optional<PlanContent> tried, String by, Instant now) {
        boolean same = facts.plan().equals(plan) && facts.planVersion() == planVersion;
        procedureDigest = tried.map(Procedure::of).map(Procedure::digest).orElse(same ? procedureDigest : null);
        plan = facts.plan();
        planVersion = facts.planVersion();
        plannedAt = facts.plannedAt();
        participants = facts.participants();
        result = facts.result();
        heldAt = facts.heldAt();
        tookMillis = millis(facts.took());
        expectedMillis = millis(tried.map(PlanContent::takesEffectWithin).orElse(null));
        notes = facts.notes();
        followUps = facts.followUps();
        updatedBy = by;
        updatedAt = now;
    }

    DrillFacts facts() {
        Duration took = tookMillis == null ? null : Duration.ofMillis(tookMillis);
        return new DrillFacts(plan, planVersion, plannedAt, participants, result, heldAt, took, notes, followUps);
    }

    /** Takes over what it tried from where that is still known, if it is not known here. */
    void tried(String digest) {
        if (procedureDigest == null) {
            procedureDigest = digest;
        }
    }

    Optional<String> procedureDigest() {
        return Optional.ofNullable(procedureDigest);
    }

    Optional<Duration> expected() {
        return Optional.ofNullable(expectedMillis).map(Duration::ofMillis);
    }

    Long id() {
        return id;
    }

    String key() {
        return key;
    }

    long revision() {
        return revision;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    private static Long millis(Duration duration) {
        return duration == null ? null : duration.toMillis();
    }
}

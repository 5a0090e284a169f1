package io.matchday.intake.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a plan said from one change to the next; written once, never changed. */
@Entity
@Immutable
@Table(name = "plan_version")
class PlanVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_id")
    private Long planId;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanContent content;

    @Enumerated(EnumType.STRING)
    private VersionSource source;

    @Column(name = "review_id")
    private Long reviewId;

    private String by;
    private Instant at;

    /** For Hibernate. */
    protected PlanVersion() {}

    PlanVersion(Plan plan, PlanContent content, Origin origin) {
        this.planId = plan.id();
        this.number = plan.state().newest();
        this.content = content;
        this.source = origin.source();
        this.reviewId = origin.review();
        this.by = origin.by();
        this.at = origin.at();
    }

    Long id() {
        return id;
    }

    Long planId() {
        return planId;
    }

    int number() {
        return number;
    }

    PlanContent content() {
        return content;
    }

    Origin origin() {
        return new Origin(source, reviewId, by, at);
    }
}

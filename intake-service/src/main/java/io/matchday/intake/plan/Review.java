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

/** What the customer said of one version of a plan; written once, never changed. */
@Entity(name = "PlanReview")
@Immutable
@Table(name = "plan_review")
class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_id")
    private Long planId;

    private int version;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    private Strike strike;

    @JdbcTypeCode(SqlTypes.JSON)
    private Addition addition;

    @Column(name = "made_version")
    private Integer madeVersion;

    private String by;

    @Column(name = "in_name_of")
    private String inNameOf;

    private Instant at;

    /** For Hibernate. */
    protected Review() {}

    /**
     * @param madeVersion number of the version that applies the customer's change; null where there is none
     */
    Review(Plan plan, NewReview said, Integer madeVersion, String by, Instant at) {
        this.planId = plan.id();
        this.version = said.version();
        this.decision = said.decision();
        this.comment = said.comment();
        this.strike = said.strike();
        this.addition = said.addition();
        this.inNameOf = said.inNameOf();
        this.madeVersion = madeVersion;
        this.by = by;
        this.at = at;
    }

    Long planId() {
        return planId;
    }

    Long id() {
        return id;
    }

    ReviewView view() {
        return new ReviewView(id, version, decision, comment, strike, addition, madeVersion, by, inNameOf, at);
    }
}

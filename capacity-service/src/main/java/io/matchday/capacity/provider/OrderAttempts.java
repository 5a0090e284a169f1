package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** How putting an order to its provider goes. */
@Embeddable
class OrderAttempts {
    private BigDecimal baseline;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int failures;

    @Enumerated(EnumType.STRING)
    @Column(name = "person_needed")
    private PersonNeeded personNeeded;

    @Enumerated(EnumType.STRING)
    @Column(name = "fault_code")
    private FaultCode faultCode;

    @Column(name = "fault_detail")
    private String faultDetail;

    @Column(name = "fault_at")
    private Instant faultAt;

    @Column(name = "next_attempt_at")
    private Instant nextAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    /** For Hibernate. */
    protected OrderAttempts() {}

    OrderAttempts(Instant first, PersonNeeded personNeeded) {
        this.nextAt = first;
        this.personNeeded = personNeeded;
    }

    boolean isFree(Instant now) {
        return leasedUntil == null || !leasedUntil.isAfter(now);
    }

    boolean isDue(Instant now) {
        return personNeeded == null && !nextAt.isAfter(now);
    }

    void lease(Instant until) {
        leasedUntil = until;
    }

    boolean isLeased(Instant until) {
        return until.equals(leasedUntil);
    }

    /** From now on it may have been taken. */
    void sending(Instant now) {
        sentAt = now;
    }

    /** It is certain that nothing was taken. */
    void notTaken() {
        sentAt = null;
    }

    void from(BigDecimal level) {
        baseline = level;
    }

    void failed(Fault fault, Instant next) {
        failures++;
        faultCode = fault.code();
        faultDetail = fault.detail();
        faultAt = fault.at();
        postpone(next);
    }

    void postpone(Instant next) {
        nextAt = next;
        leasedUntil = null;
    }

    void succeeded(Instant next) {
        failures = 0;
        postpone(next);
    }

    void needs(PersonNeeded person) {
        personNeeded = person;
        leasedUntil = null;
    }

    void again(Instant now) {
        personNeeded = null;
        failures = 0;
        postpone(now);
    }

    void done() {
        personNeeded = null;
        leasedUntil = null;
    }

    Optional<BigDecimal> baseline() {
        return Optional.ofNullable(baseline);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    int failures() {
        return failures;
    }

    Optional<PersonNeeded> personNeeded() {
        return Optional.ofNullable(personNeeded);
    }

    Optional<Fault> lastFault() {
        return Optional.ofNullable(faultCode).map(code -> new Fault(code, faultDetail, faultAt));
    }

    Instant nextAt() {
        return nextAt;
    }
}

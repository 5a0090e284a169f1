package io.matchday.capacity.pool;

import io.matchday.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An amount of one product in one region, of which events hold parts; never more than there is. */
@Entity
@Table(name = "pool")
public class Pool {
    @Id
    private String key;

    @Enumerated(EnumType.STRING)
    private Product product;

    private String region;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private long total;
    private long held;

    @Version
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Pool() {}

    Pool(NewPool request, Instant now) {
        this.key = request.key();
        this.product = request.product();
        this.region = request.region();
        this.unit = request.unit();
        this.total = request.total();
        this.updatedAt = now;
    }

    /** Takes a part out of what is free; false, and nothing happens, when that much is not free. */
    public boolean hold(long amount, Instant now) {
        if (amount > free()) {
            return false;
        }
        held += amount;
        updatedAt = now;
        return true;
    }

    /** Puts a part that was held back. */
    public void release(long amount, Instant now) {
        if (amount > held) {
            throw new IllegalStateException("Pool " + key + " holds " + held + ", cannot release " + amount);
        }
        held -= amount;
        updatedAt = now;
    }

    /** Changes how much there is; what events hold stays theirs. */
    void resize(long newTotal, Instant now) {
        if (newTotal < held) {
            throw ProblemException.atField(
                            PoolProblem.POOL_OVERCOMMITTED, "total", "Events hold " + held + " of this pool")
                    .with("held", held);
        }
        total = newTotal;
        updatedAt = now;
    }

    public String key() {
        return key;
    }

    public long free() {
        return total - held;
    }

    long version() {
        return version;
    }

    PoolView view() {
        return new PoolView(key, product, region, unit, total, held, free(), version, updatedAt);
    }
}

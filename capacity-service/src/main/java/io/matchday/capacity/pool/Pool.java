package io.matchday.capacity.pool;

import io.matchday.capacity.money.Price;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An amount of one product at one provider in one place, of which parts are promised to events. */
@Entity
@Table(name = "pool")
public class Pool {
    private static final String OWN = "own";
    private static final Duration USUALLY_FRESH_FOR = Duration.ofDays(7);

    @Id
    private String key;

    private Product product;
    private String provider;
    private String region;
    private String zone;
    private String isp;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private long total;
    private Long quota;

    @Column(name = "set_aside")
    private long setAside;

    @Column(name = "in_use")
    private Long inUse;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    @AttributeOverride(name = "units", column = @Column(name = "price_units"))
    @AttributeOverride(name = "period", column = @Column(name = "price_period"))
    private Price price;

    @Column(name = "fresh_for_seconds")
    private long freshForSeconds;

    @Version
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Pool() {}

    Pool(NewPool request, Instant now) {
        this.key = request.key();
        this.product = request.product();
        this.provider = Optional.ofNullable(request.provider()).orElse(OWN);
        this.region = request.region();
        this.zone = request.zone();
        this.isp = request.isp();
        this.unit = request.unit();
        this.total = request.total();
        this.quota = request.quota();
        this.setAside = Optional.ofNullable(request.setAside()).orElse(0L);
        this.price = request.price();
        this.freshForSeconds = Optional.ofNullable(request.freshFor())
                .orElse(USUALLY_FRESH_FOR)
                .toSeconds();
        this.updatedAt = now;
    }

    /** Takes over what is known now; whatever is promised of the pool, a fact is a fact. */
    void learn(FigureKind kind, long amount, Instant now) {
        switch (kind) {
            case TOTAL -> total = amount;
            case QUOTA -> quota = amount;
            case IN_USE -> inUse = amount;
        }
        updatedAt = now;
    }

    /** Changes what people decide on; what is left out stays. */
    void decide(PoolChange change, Instant now) {
        setAside = Optional.ofNullable(change.setAside()).orElse(setAside);
        price = Optional.ofNullable(change.price()).orElse(price);
        freshForSeconds =
                Optional.ofNullable(change.freshFor()).map(Duration::toSeconds).orElse(freshForSeconds);
        updatedAt = now;
    }

    public String key() {
        return key;
    }

    public Product product() {
        return product;
    }

    public String provider() {
        return provider;
    }

    public String region() {
        return region;
    }

    public Optional<String> zone() {
        return Optional.ofNullable(zone);
    }

    public Optional<String> isp() {
        return Optional.ofNullable(isp);
    }

    public Unit unit() {
        return unit;
    }

    /** What may be promised to events altogether at any moment; negative when more is set aside than there is. */
    public long available() {
        return total - setAside;
    }

    /** What runs beyond everyday business and what is promised; nothing where it is not known what runs. */
    public long excess(long promised) {
        return inUse == null ? 0 : Math.max(0, inUse - setAside - promised);
    }

    /** What is left to promise where so much is promised already; nothing where the pool is overbooked. */
    public long free(long promised) {
        return Math.max(0, available() - promised);
    }

    public long total() {
        return total;
    }

    /** How far the provider lets it grow; empty while that is not known. */
    public Optional<Long> quota() {
        return Optional.ofNullable(quota);
    }

    public Optional<Price> price() {
        return Optional.ofNullable(price);
    }

    long setAside() {
        return setAside;
    }

    Optional<Long> inUse() {
        return Optional.ofNullable(inUse);
    }

    Duration freshFor() {
        return Duration.ofSeconds(freshForSeconds);
    }

    long version() {
        return version;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}

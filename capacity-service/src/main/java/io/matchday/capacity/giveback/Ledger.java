package io.matchday.capacity.giveback;

import io.matchday.capacity.giveback.Movement.Kind;
import io.matchday.capacity.money.Money;
import io.matchday.capacity.money.Price;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Expects money for what was given back. Used within the transaction in which it is. */
@ApplicationScoped
class Ledger {
    /** Key of the provider that is ourselves. */
    private static final String OURSELVES = "own";

    private final Refunds refunds;
    private final Pools pools;
    private final RefundRules rules;
    private final InstantSource clock;

    Ledger(Refunds refunds, Pools pools, RefundRules rules, InstantSource clock) {
        this.refunds = refunds;
        this.pools = pools;
        this.rules = rules;
        this.clock = clock;
    }

    /** Opens an entry for what was just given back, where its price is known and somebody else was paid. */
    void expect(Held held, String by) {
        Pool pool = pools.existing(held.pool());
        pool.price().filter(price -> !pool.provider().equals(OURSELVES)).ifPresent(price -> {
            Instant now = clock.instant();
            Money expected = expected(price, held, now);
            Instant deadline = rules.deadline(
                    pool.provider(), pool.product().name(), held.bought().orElse(now), now);
            Refund refund = new Refund(held, pool.provider(), Balance.expecting(expected), deadline, now, by);
            refund.moves(
                    new Movement(Kind.EXPECTED, expected, "price of what was bought and not begun", by, now),
                    refund.balance());
            refunds.persistAndFlush(refund);
        });
    }

    /** Id of the entry for something. */
    Optional<Long> of(Held held) {
        return refunds.of(held.kind(), held.id()).map(Refund::id);
    }

    /** A reservation was taken from what is there anyway; only what was bought for the event is paid back. */
    private static Money expected(Price price, Held held, Instant now) {
        return switch (held.kind()) {
            case RESERVATION -> Money.zero(price.currency());
            case SCALE_REQUEST -> unused(price, held, now);
        };
    }

    /** What was paid for the window less what the part begun costs; nothing where there is no end to be paid for. */
    static Money unused(Price price, Held held, Instant now) {
        return held.window()
                .until()
                .filter(now::isBefore)
                .map(until -> {
                    Instant from = held.window().from();
                    Money whole = price.of(held.amount(), held.window().length());
                    Money begun = price.of(held.amount(), Duration.between(from, now));
                    return begun.minus(whole).isNegative() ? whole.minus(begun) : Money.zero(price.currency());
                })
                .orElseGet(() -> Money.zero(price.currency()));
    }
}

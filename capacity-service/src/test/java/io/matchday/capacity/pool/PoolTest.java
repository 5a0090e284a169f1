package io.matchday.capacity.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static final Instant NOW = Instant.parse("2026-12-05T11:00:00Z");

    @Test
    void whatIsSetAsideIsNotAvailable() {
        Pool pool = pool(10, 4L);

        assertThat(pool.available()).isEqualTo(6);
    }

    @Test
    void aFactIsLearntEvenWhereItLeavesLessThanIsSetAside() {
        Pool pool = pool(10, 4L);

        pool.learn(FigureKind.TOTAL, 3, NOW);

        assertThat(pool.total()).isEqualTo(3);
        assertThat(pool.available()).isEqualTo(-1);
    }

    @Test
    void whatIsLeftOutOfAChangeStays() {
        Pool pool = pool(10, 4L);

        pool.decide(new PoolChange(null, null, null, null, null, null, null), NOW);

        assertThat(pool.available()).isEqualTo(6);
        assertThat(pool.freshFor()).isEqualTo(Duration.ofDays(7));
    }

    private static Pool pool(long total, Long setAside) {
        return new Pool(
                new NewPool(
                        "cdn-cn-east",
                        Product.CDN,
                        null,
                        "cn-east",
                        null,
                        null,
                        Unit.BITS_PER_SECOND,
                        total,
                        null,
                        setAside,
                        null,
                        null,
                        null,
                        null),
                NOW);
    }
}

package io.matchday.capacity.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static final Instant NOW = Instant.parse("2026-12-05T11:00:00Z");

    @Test
    void whatIsFreeCanBeHeldToTheLast() {
        Pool pool = pool(10);

        assertThat(pool.hold(10, NOW)).isTrue();
        assertThat(pool.free()).isZero();
        assertThat(pool.hold(1, NOW)).isFalse();
    }

    @Test
    void aPoolShrinksDownToWhatIsHeldAndNoFurther() {
        Pool pool = pool(10);
        pool.hold(4, NOW);

        pool.resize(4, NOW);

        assertThat(pool.free()).isZero();
        assertThatThrownBy(() -> pool.resize(3, NOW))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PoolProblem.POOL_OVERCOMMITTED));
    }

    @Test
    void nothingIsReleasedThatWasNotHeld() {
        Pool pool = pool(10);
        pool.hold(4, NOW);

        assertThatThrownBy(() -> pool.release(5, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void holdingStopsExactlyWhereTheNextPartNoLongerFits(
            @ForAll @LongRange(min = 1, max = Amount.GREATEST) long total,
            @ForAll @Size(max = 50) List<@LongRange(min = 1, max = Amount.GREATEST) Long> parts) {
        Pool pool = pool(total);
        for (long part : parts) {
            long before = pool.free();

            assertThat(pool.hold(part, NOW)).isEqualTo(part <= before);

            assertThat(pool.free()).isBetween(0L, total);
            assertThat(pool.free()).isEqualTo(part <= before ? before - part : before);
        }
    }

    @Property
    void aReleasePutsBackWhatWasTaken(
            @ForAll @LongRange(min = 1, max = Amount.GREATEST) long total,
            @ForAll @LongRange(min = 1, max = Amount.GREATEST) long part) {
        Pool pool = pool(total);
        if (pool.hold(part, NOW)) {
            pool.release(part, NOW);
        }

        assertThat(pool.free()).isEqualTo(total);
    }

    private static Pool pool(long total) {
        return new Pool(new NewPool("cdn-cn-east", Product.CDN, "cn-east", Unit.BITS_PER_SECOND, total), NOW);
    }
}

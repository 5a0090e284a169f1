package io.matchday.capacity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Test
    void aPauseDoublesWithEachFailure() {
        Backoff backoff = new Backoff(FIRST, LONGEST, () -> 0);

        assertThat(backoff.pause(1, Optional.empty())).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.pause(2, Optional.empty())).isEqualTo(Duration.ofSeconds(2));
        assertThat(backoff.pause(3, Optional.empty())).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void whatTheProviderAskedForIsWaited() {
        Backoff backoff = new Backoff(FIRST, LONGEST, () -> 1);

        assertThat(backoff.pause(1, Optional.of(Duration.ofHours(1)))).isEqualTo(Duration.ofHours(1));
        assertThat(backoff.pause(3, Optional.of(Duration.ofMillis(1)))).isEqualTo(Duration.ofSeconds(8));
    }

    @Property
    void aPauseIsBounded(
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int failures,
            @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        assertThat(new Backoff(FIRST, LONGEST, () -> chance).pause(failures, Optional.empty()))
                .isBetween(FIRST.dividedBy(2), LONGEST);
    }
}

package io.matchday.capacity.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.window.Window;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random lives of requests for one pool, drawn from a seed: the total is always what it was plus what is there by requests,
 * what is promised never exceeds it, and in the end everything is where it was.
 */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class StockPropertyTest {
    private static final long TOTAL = 40;
    private static final int STEPS = 60;

    @Inject
    Asking asking;

    @Inject
    Answering answering;

    @Inject
    Verifying verifying;

    @Inject
    Grants grants;

    @Inject
    Pools pools;

    @Inject
    Levels levels;

    private final Map<Long, Long> stock = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void stockComesAndGoesWithItsRequest(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String pool = SamplePool.stored(TOTAL);
        String event = "event-" + UUID.randomUUID();
        stock.clear();

        for (int step = 0; step < STEPS; step++) {
            if (stock.isEmpty() || random.nextInt(3) > 0) {
                live(event, pool, random);
            } else {
                release(event, stock.keySet().iterator().next());
            }
            requireInStep(pool);
        }
        stock.keySet().stream().toList().forEach(id -> release(event, id));

        requireInStep(pool);
        assertThat(total(pool)).isEqualTo(TOTAL);
    }

    /** One request: how far it comes is drawn. */
    private void live(String event, String pool, SplittableRandom random) {
        long asked = random.nextLong(1, 10);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        NewScaleRequest wanted = new NewScaleRequest(
                pool, asked, now, now.plus(1, ChronoUnit.DAYS), "x", null, null, true, "random", null);
        long id = asking.create(event, wanted, "ada").id();
        asking.submit(event, id, "*", new Word("ada", null));
        answering.approve(event, id, "*", new Word("bob", null));
        if (random.nextInt(5) == 0) {
            answering.refuse(event, id, "*", new Word("ada", "sold out"));
            return;
        }
        long granted = random.nextLong(1, asked + 1);
        answering.grant(event, id, "*", new Grant(granted, null, null), "ada");
        answering.provision(event, id, "*", new Provisioning(null, null), "ada");
        long measured = random.nextLong(granted + 2);
        verifying.verify(event, id, "*", Sight.of(new NewProbe(measured, "probe")), "bob");
        if (measured >= granted) {
            stock.put(id, granted);
        } else {
            assertThat(grants.release(event, id, new Word("ada", null))).isFalse();
        }
    }

    private void release(String event, long id) {
        assertThat(grants.release(event, id, new Word("ada", null))).isTrue();
        assertThat(grants.release(event, id, new Word("ada", null))).isFalse();
        stock.remove(id);
    }

    private void requireInStep(String pool) {
        long there = stock.values().stream().mapToLong(Long::longValue).sum();
        long promised = QuarkusTransaction.requiringNew().call(() -> levels.highest(pool, Window.since(Instant.EPOCH)));

        assertThat(total(pool)).isEqualTo(TOTAL + there);
        assertThat(promised).isEqualTo(there);
    }

    private long total(String pool) {
        return QuarkusTransaction.requiringNew().call(() -> pools.existing(pool).total());
    }
}

package io.matchday.capacity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However providers fail in whatever sequence: each order reaches them once, and none is lost. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class OrderOnceTest {
    private static final int POOLS = 40;
    private static final int ORDERS = 200;
    private static final long AMOUNT = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    OrderJob job;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261205})
    void anHttpProviderTakesEachOrderOnce(long seed) {
        HttpOrders provider = new HttpOrders(Mischief.seeded(seed));
        try (StandIn standIn = new StandIn(provider::answer)) {
            List<UUID> placed = placed(SampleProvider.http(standIn.url()), SampleProvider::httpOrders);

            untilAllAre(placed);

            assertThat(provider.taken().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            placed.stream().map(UUID::toString).toList());
            assertThat(placed).allSatisfy(id -> assertThat(SampleOrder.state(id).granted())
                    .as("three of its units of ten")
                    .isEqualTo(AMOUNT));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20261206})
    void quotaCentreTakesEachOrderOnce(long seed) {
        QuotaCentre centre = new QuotaCentre(Mischief.seeded(seed));
        try (StandIn standIn = new StandIn(centre::answer)) {
            List<UUID> placed = placed(SampleProvider.alibaba(standIn.url()), SampleProvider::quotaOrders);

            untilAllAre(placed);

            List<String> asked = centre.reasons().stream()
                    .map(reason -> reason.substring(1, reason.indexOf(']')))
                    .toList();
            assertThat(asked)
                    .containsExactlyInAnyOrderElementsOf(
                            placed.stream().map(UUID::toString).toList());
            Map<String, Long> orders = placed.stream()
                    .map(SampleOrder::state)
                    .collect(Collectors.groupingBy(OrderView::pool, Collectors.counting()));
            assertThat(orders).allSatisfy((pool, count) -> assertThat(centre.quota("q_" + pool))
                    .as("raised once by each of its orders")
                    .isEqualTo(QuotaCentre.FIRST + count * AMOUNT));
        }
    }

    private static List<UUID> placed(String settings, Function<String, String> binding) {
        List<String> pools =
                IntStream.range(0, POOLS).mapToObj(i -> SamplePool.stored(10)).toList();
        SampleProvider.stored(
                SampleProvider.body(settings, pools.stream().map(binding).toList()));
        return IntStream.range(0, ORDERS)
                .mapToObj(i -> SampleOrder.placed(pools.get(i % POOLS), AMOUNT))
                .toList();
    }

    private void untilAllAre(List<UUID> placed) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            job.run();
            assertThat(placed).extracting(id -> SampleOrder.state(id).state()).containsOnly(OrderState.ACCEPTED);
        });
    }
}

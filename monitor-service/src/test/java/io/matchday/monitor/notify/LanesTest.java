package io.matchday.monitor.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void whatIsWokenWhileItRunsRunsOnceMore() {
        AtomicInteger begun = new AtomicInteger();
        Semaphore goOn = new Semaphore(0);
        Lanes lanes = new Lanes(1, 4, lane -> {
            begun.incrementAndGet();
            goOn.acquireUninterruptibly();
        });
        lanes.wake("a");
        await().atMost(SOON).until(() -> begun.get() == 1);
        lanes.wake("a");
        lanes.wake("a");
        goOn.release(2);
        await().atMost(SOON).until(() -> goOn.availablePermits() == 0);
        lanes.close(SOON);
        assertThat(begun).as("two wakes during a run owe one run").hasValue(2);
    }

    @Test
    void aLaneThatIsFullHoldsUpNoOther() {
        List<String> done = new CopyOnWriteArrayList<>();
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger stuck = new AtomicInteger();
        Lanes lanes = new Lanes(2, 4, lane -> {
            if (lane.equals("slow")) {
                stuck.incrementAndGet();
                uninterruptibly(slow);
            }
            done.add(lane);
        });
        for (int wake = 0; wake < 20; wake++) {
            lanes.wake("slow");
        }
        lanes.wake("quick");
        await().atMost(SOON).until(() -> done.contains("quick"));
        assertThat(stuck).as("as many as the lane is wide").hasValueLessThanOrEqualTo(2);
        slow.countDown();
        lanes.close(SOON);
        assertThat(done)
                .as("two that ran and one that was owed")
                .containsOnlyOnce("quick")
                .hasSize(4);
    }

    @Test
    void afterTheLastWakeThereIsARunThatBeganLater() throws InterruptedException {
        ConcurrentHashMap<String, AtomicInteger> written = new ConcurrentHashMap<>();
        ConcurrentHashMap<String, Integer> seen = new ConcurrentHashMap<>();
        Lanes lanes = new Lanes(3, 8, lane -> seen.merge(lane, written.get(lane).get(), Math::max));
        List<Thread> wakers = List.of("a", "b", "c", "a", "b", "c").stream()
                .map(lane -> new Thread(() -> {
                    for (int i = 0; i < 5_000; i++) {
                        written.computeIfAbsent(lane, none -> new AtomicInteger())
                                .incrementAndGet();
                        lanes.wake(lane);
                    }
                }))
                .toList();
        wakers.forEach(Thread::start);
        for (Thread waker : wakers) {
            waker.join();
        }
        lanes.close(SOON);
        assertThat(seen).containsOnly(Map.entry("a", 10_000), Map.entry("b", 10_000), Map.entry("c", 10_000));
    }

    @Test
    void aRunThatFailsLeavesTheLaneInUse() {
        AtomicInteger runs = new AtomicInteger();
        Lanes lanes = new Lanes(1, 1, lane -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });
        lanes.wake("a");
        await().atMost(SOON).until(() -> runs.get() == 1);
        await().atMost(SOON).until(() -> {
            lanes.wake("a");
            return runs.get() > 1;
        });
        lanes.close(SOON);
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.matchday.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Digest;
import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.delta.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final Vocabulary WORDS = new Vocabulary(10);
    private static final GroupLimits LIMITS = new GroupLimits(100, 1_000, 10, 1_000);

    private static IngestBatch batch(int accepted) {
        return new IngestBatch(
                "edge", new Digest("0" + accepted), 0, new byte[0], accepted, 0, 0, Long.MIN_VALUE, List.of());
    }

    @Test
    void whatArrivesDuringACommitGoesIntoTheNext() {
        GatedStore store = new GatedStore();
        try (GroupCommit commits = new GroupCommit(store, new Log(), LIMITS)) {
            CompletableFuture<Receipt> first = commits.submit(batch(1));
            await().until(() -> store.groups.size() == 1);
            CompletableFuture<Receipt> second = commits.submit(batch(2));
            CompletableFuture<Receipt> third = commits.submit(batch(3));
            assertThat(first).as("not before the commit").isNotDone();
            store.gate.countDown();
            assertThat(first.join()).isEqualTo(new Receipt(1, 0, 0, 0));
            assertThat(second.join().accepted() + third.join().accepted()).isEqualTo(5);
            assertThat(store.groups).containsExactly(1, 2);
        }
    }

    @Test
    void aFullQueueTurnsAwayAndAClosedOneToo() {
        GatedStore store = new GatedStore();
        GroupCommit commits = new GroupCommit(store, new Log(), new GroupLimits(1, 1_000, 1, 1_000));
        CompletableFuture<Receipt> first = commits.submit(batch(1));
        await().until(() -> store.groups.size() == 1);
        CompletableFuture<Receipt> waiting = commits.submit(batch(2));
        assertThatThrownBy(commits.submit(batch(3))::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(BusyException.class);
        store.gate.countDown();
        commits.close();
        assertThat(first).isCompleted();
        assertThat(waiting).as("what was taken in is written before the end").isCompleted();
        assertThat(commits.submit(batch(4))).isCompletedExceptionally();
    }

    @Test
    void afterAFailureNothingIsAcknowledgedUntilMemoryHasCaughtUp() {
        Log log = new Log();
        BatchStore failing = group -> {
            log.entries.add("store");
            throw new IllegalStateException("no database");
        };
        try (GroupCommit commits = new GroupCommit(failing, log, LIMITS)) {
            assertThatThrownBy(commits.submit(batch(1))::join).hasCauseInstanceOf(NotDurableException.class);
            await().until(() -> log.entries.size() >= 3);
            assertThat(log.entries.subList(0, 3)).containsExactly("catch up", "store", "catch up");
        }
    }

    private static final class GatedStore implements BatchStore {

        private final CountDownLatch gate = new CountDownLatch(1);
        private final List<Integer> groups = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Stored store(List<IngestBatch> group) {
            groups.add(group.size());
            try {
                gate.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return new Stored(group.stream().map(Receipt::first).toList(), new Delta(WORDS));
        }
    }

    private static final class Log implements CommitListener {

        private final List<String> entries = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void committed(Delta added) {
            entries.add("committed");
        }

        @Override
        public void catchUp() {
            entries.add("catch up");
        }
    }
}

package io.matchday.monitor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import io.matchday.monitor.window.Windows;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatcherTest {

    private static final String DOMAIN = "a.example";
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3_600);

    private final Windows windows = new Windows(Duration.ofHours(2), 10);
    private final Board board =
            new Board("cup", "life", new FrameWriter(new ObjectMapper().registerModule(new JavaTimeModule())), 60_000);
    private int left;

    WatcherTest() {
        board.expect(List.of(DOMAIN));
        board.tellIncidents(List.of(), NOW);
    }

    @Test
    void isWrittenNoMoreThanItTakes() {
        Way way = new Way();
        watcher(way, true).start();
        way.full = true;
        count(100);
        String before = way.text();
        count(10);
        assertThat(way.text()).isEqualTo(before);
        way.makeRoom();
        assertThat(way.text()).hasSizeGreaterThan(before.length());
        assertThat(way.ended).isFalse();
    }

    @Test
    void isHungUpOnWhenWhatItNeedsNextIsGoneAndNobodyElseIs() {
        Way slow = new Way();
        Way quick = new Way();
        watcher(slow, true).start();
        watcher(quick, true).start();
        slow.full = true;
        for (int i = 0; i < 20; i++) {
            count(20);
        }
        slow.makeRoom();
        assertThat(slow.ended).isTrue();
        assertThat(quick.ended).isFalse();
        assertThat(quick.text().split("event: slot", -1)).hasSize(1 + 400);
        assertThat(left).isEqualTo(1);
        assertThat(board.watchers()).hasSize(1);
    }

    @Test
    void goesWhenAllIsToldIfThatIsWanted() {
        count(3);
        Way way = new Way();
        watcher(way, false).start();
        assertThat(way.text()).contains("event: ready").contains("\"requests\":3");
        assertThat(way.ended).isTrue();
    }

    @Test
    void hearsThatTheConnectionStandsUntilItsTimeIsOver() {
        Way way = new Way();
        Watcher watcher = watcher(way, true);
        watcher.start();
        watcher.beat(NOW);
        assertThat(way.text()).endsWith(":\n\n");
        watcher.beat(LATER.plusSeconds(1));
        assertThat(way.ended).isTrue();
    }

    @Test
    void leavesOnce() {
        Way way = new Way();
        Watcher watcher = watcher(way, true);
        watcher.start();
        way.gone = true;
        watcher.beat(NOW);
        watcher.leave();
        watcher.hangUp();
        assertThat(left).isEqualTo(1);
        assertThat(way.ended).isFalse();
        assertThat(board.watchers()).isEmpty();
    }

    private Watcher watcher(Way way, boolean follow) {
        return new Watcher(board, way, board.begin(Optional.empty(), List.of()), follow, LATER, () -> left++);
    }

    /** So many slots change. */
    private void count(int slots) {
        for (int slot = 0; slot < slots; slot++) {
            windows.add(Map.of(new RollupKey(DOMAIN, 10L * slot, 200), new Rollup(slots, 100, 1, 2)));
        }
        board.touch(List.of(DOMAIN));
        board.tellSlots(windows, NOW);
    }

    /** A connection whose other end takes as much as the test says. */
    private static final class Way implements Outlet {

        private final Buffer written = Buffer.buffer();
        private Optional<Runnable> waiting = Optional.empty();
        private boolean full;
        private boolean gone;
        private boolean ended;

        @Override
        public void run(Runnable something) {
            something.run();
        }

        @Override
        public boolean full() {
            return full;
        }

        @Override
        public void write(Buffer bytes) {
            written.appendBuffer(bytes);
        }

        @Override
        public void onRoom(Runnable call) {
            waiting = Optional.of(call);
        }

        @Override
        public boolean gone() {
            return gone;
        }

        @Override
        public void end() {
            ended = true;
        }

        void makeRoom() {
            full = false;
            waiting.ifPresent(Runnable::run);
        }

        String text() {
            return written.toString();
        }
    }
}

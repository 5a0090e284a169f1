package io.matchday.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LiveHeapTest {

    @Test
    void tellsWhatAJvmHolds() throws Exception {
        LiveHeap heap = LiveHeap.of(ProcessHandle.current().pid());

        assertThat(heap.bytes())
                .isBetween(heap.numberBytes(), Runtime.getRuntime().maxMemory());
        assertThat(heap.numberBytes()).isPositive();
        assertThat(heap.threads()).isPositive();
        assertThat(heap.classes()).isGreaterThan(1000);
    }

    @Test
    void whatHasEndedIsToldAsSuch() throws Exception {
        Process ended = new ProcessBuilder("sh", "-c", "exit 0").start();
        ended.waitFor();

        assertThatThrownBy(() -> LiveHeap.of(ended.pid())).isInstanceOf(IOException.class);
    }
}

package io.matchday.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    private static final String COUNT_UP = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done";

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void write() throws Exception {
        assumeThat(Child.find("bash")).isPresent();
        input = Files.writeString(folder.resolve("input"), "one\n");
    }

    @Test
    void tellsTheProcessorTimeOfAProgramAndItsChildren() throws Exception {
        double seconds = Child.cpuSeconds(List.of("sh", "-c", "(" + COUNT_UP + ")"), input, folder);

        assertThat(seconds).isBetween(0.01, 60.0);
    }

    @Test
    void aProgramThatFailsIsToldWithItsFirstError() {
        assertThatThrownBy(() -> Child.cpuSeconds(List.of("sh", "-c", "echo bad file >&2; exit 3"), input, folder))
                .isInstanceOf(IOException.class)
                .hasMessage("sh failed: bad file");
    }

    @Test
    void whatIsNotInstalledIsNotFound() {
        assertThat(Child.find("no-such-program-anywhere")).isEmpty();
    }

    @Test
    void aProcessIsToldWithWhatItHasStarted() throws Exception {
        assumeThat(ProcessCpu.isTold()).isTrue();
        Process parent = new ProcessBuilder("bash", "-c", "(" + COUNT_UP + "); echo done; read -r end").start();

        assertThat(parent.inputReader().readLine()).isEqualTo("done");
        assertThat(new ProcessCpu(parent.pid()).seconds()).isBetween(0.01, 60.0);

        parent.outputWriter().close();
        parent.waitFor();
    }
}

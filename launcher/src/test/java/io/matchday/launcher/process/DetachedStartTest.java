package io.matchday.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedStartTest {

    private static final Map<String, String> PATH = Map.of("PATH", "/usr/bin:/bin", "SECRET", "from the environment");
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void whatItPrintsIsInTheLog() throws Exception {
        RunningProcess process = start("echo \"$SECRET\"; echo and errors >&2; exec sleep 600");
        try {
            assertThat(Waiting.until(() -> log().contains("and errors"), SOON, Duration.ofMillis(20)))
                    .isTrue();
            assertThat(log()).contains("from the environment");
        } finally {
            assertThat(Termination.of(process, SOON)).isEqualTo(Termination.Outcome.STOPPED);
        }
        assertThat(process.alive()).isFalse();
        assertThat(Termination.of(process, SOON)).isEqualTo(Termination.Outcome.ALREADY_GONE);
    }

    @Test
    void itDoesNotHearTheTerminalsInterruptAndHangUp() throws Exception {
        RunningProcess process = start("exec sleep 600");
        try {
            for (String signal : List.of("HUP", "INT")) {
                int sent = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor();
                assertThat(sent).isZero();
            }
            assertThat(process.alive()).isTrue();
        } finally {
            Termination.of(process, SOON);
        }
    }

    @Test
    void whoDoesNotHearTheRequestIsKilled() {
        RunningProcess process = start("trap '' TERM; echo deaf; while :; do sleep 1; done");
        assertThat(Waiting.until(() -> log().contains("deaf"), SOON, Duration.ofMillis(20)))
                .isTrue();

        assertThat(Termination.of(process, Duration.ofMillis(300))).isEqualTo(Termination.Outcome.KILLED);
        assertThat(process.alive()).isFalse();
    }

    private RunningProcess start(String script) {
        return DetachedStart.start(List.of("/bin/sh", "-c", script), PATH, folder, folder.resolve("log"));
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (java.io.IOException notYet) {
            return "";
        }
    }
}

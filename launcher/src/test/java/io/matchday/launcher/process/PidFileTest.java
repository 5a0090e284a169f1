package io.matchday.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    private final RunningProcess self =
            RunningProcess.of(ProcessHandle.current().pid()).orElseThrow();

    @Test
    void remembersAProcess() {
        PidFile file = new PidFile(folder.resolve("run/intake.pid"));
        file.write(self);

        assertThat(file.read()).hasValueSatisfying(read -> {
            assertThat(read.pid()).isEqualTo(self.pid());
            assertThat(read.alive()).isTrue();
        });
    }

    @Test
    void aNumberThatWasGivenOutAgainIsNotTheProcess() {
        RunningProcess earlier = new RunningProcess(self.pid(), self.startedAt().minus(Duration.ofMinutes(1)));

        assertThat(earlier.alive()).isFalse();
    }

    @Test
    void aDamagedFileCountsAsNone() throws Exception {
        Path damaged = Files.writeString(folder.resolve("x.pid"), "12 three");

        assertThat(new PidFile(damaged).read()).isEmpty();
        assertThat(new PidFile(folder.resolve("absent.pid")).read()).isEmpty();
    }
}

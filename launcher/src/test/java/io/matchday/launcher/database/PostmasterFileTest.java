package io.matchday.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.launcher.process.RunningProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

    @TempDir
    Path data;

    private final RunningProcess self =
            RunningProcess.of(ProcessHandle.current().pid()).orElseThrow();

    @Test
    void namesTheServerThatRuns() throws Exception {
        write(self.pid(), self.startedAt().plusSeconds(1));
        PostmasterFile file = new PostmasterFile(data);

        assertThat(file.server()).contains(self);
        assertThat(file.port()).isEqualTo(55380);
    }

    @Test
    void aProcessThatGotTheNumberLaterIsNotTheServer() throws Exception {
        write(self.pid(), self.startedAt().minusSeconds(3600));

        assertThat(new PostmasterFile(data).server()).isEmpty();
    }

    @Test
    void aHalfWrittenFileNamesNoServer() throws Exception {
        Files.writeString(data.resolve("postmaster.pid"), self.pid() + "\n");
        assertThat(new PostmasterFile(data).server()).isEmpty();

        Files.writeString(data.resolve("postmaster.pid"), "nonsense\n/data\nand so on\n");
        assertThat(new PostmasterFile(data).server()).isEmpty();
    }

    private void write(long pid, Instant start) throws Exception {
        Files.writeString(
                data.resolve("postmaster.pid"), pid + "\n" + data + "\n" + start.getEpochSecond() + "\n55380\n");
    }
}

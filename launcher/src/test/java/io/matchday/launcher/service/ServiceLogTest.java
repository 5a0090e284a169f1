package io.matchday.launcher.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceLogTest {

    @TempDir
    Path folder;

    @Test
    void theRootCauseOfTheLastStartIsWhatCounts() throws Exception {
        write("Caused by: java.lang.Error: of an earlier start\n");
        new ServiceLog(log()).begin("2026-01-01T00:00:00Z");
        write("INFO starting\nERROR failed\nCaused by: a.B: first\n\tat x\nCaused by: c.D: root\n\tat y\n");

        assertThat(new ServiceLog(log()).lastRelevantLine()).isEqualTo("c.D: root");
    }

    @Test
    void withoutACauseAnErrorAndWithoutErrorTheLastLine() throws Exception {
        new ServiceLog(log()).begin("2026-01-01T00:00:00Z");
        write("one\nts=2026 level=ERROR service=x msg=\"two\"\nthree\n");
        assertThat(new ServiceLog(log()).lastRelevantLine()).isEqualTo("\"two\"");

        new ServiceLog(log()).begin("2026-01-01T00:00:01Z");
        write("four\nfive\n\n");
        assertThat(new ServiceLog(log()).lastRelevantLine()).isEqualTo("five");
    }

    @Test
    void aSilentStartIsSaidToBeSilent() {
        new ServiceLog(log()).begin("2026-01-01T00:00:00Z");

        assertThat(new ServiceLog(log()).lastRelevantLine()).isEqualTo("it said nothing");
    }

    private Path log() {
        return folder.resolve("logs/intake.log");
    }

    private void write(String text) throws Exception {
        Files.createDirectories(log().getParent());
        Files.writeString(log(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

package io.matchday.launcher.database;

import io.matchday.launcher.process.RunningProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The file in which PostgreSQL says which process serves a data directory; it stays behind after a kill. */
final class PostmasterFile {

    private static final int PID_LINE = 0;
    private static final int START_LINE = 2;
    private static final int PORT_LINE = 3;
    /** The server writes whole seconds, a while after its process began. */
    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    private final Path file;

    PostmasterFile(Path dataDirectory) {
        this.file = dataDirectory.resolve("postmaster.pid");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The server that wrote the file, if it still runs; another process with its number does not count. */
    Optional<RunningProcess> server() {
        List<String> lines = lines();
        if (lines.size() <= START_LINE) {
            return Optional.empty();
        }
        Instant written = Instant.ofEpochSecond(number(lines.get(START_LINE)));
        return RunningProcess.of(number(lines.get(PID_LINE)))
                .filter(process ->
                        Duration.between(process.startedAt(), written).abs().compareTo(TOLERANCE) <= 0);
    }

    /** The number of the process that is said to serve, running or not. */
    long pid() {
        List<String> lines = lines();
        return lines.isEmpty() ? 0 : number(lines.get(PID_LINE));
    }

    int port() {
        List<String> lines = lines();
        return lines.size() <= PORT_LINE ? 0 : (int) number(lines.get(PORT_LINE));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException goneMeanwhile) {
            return List.of();
        }
    }

    private static long number(String line) {
        String digits = line.strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}

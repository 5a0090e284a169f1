package io.matchday.launcher.process;

import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process over the life of the launcher, by number and start. */
public final class PidFile {

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    public void write(RunningProcess process) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, process.pid() + " " + process.startedAt().toEpochMilli() + "\n");
        } catch (IOException failed) {
            throw new Trouble("Cannot write " + file + ": " + failed.getMessage() + ".", failed);
        }
    }

    /** What was written, whether it still runs or not; a damaged file counts as none. */
    public Optional<RunningProcess> read() {
        try {
            String[] parts = Files.readString(file).strip().split(" ", -1);
            return parts.length == 2
                    ? Optional.of(new RunningProcess(
                            Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))))
                    : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new Trouble("Cannot read " + file + ": " + unreadable.getMessage() + ".", unreadable);
        }
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new Trouble("Cannot delete " + file + ": " + failed.getMessage() + ".", failed);
        }
    }
}

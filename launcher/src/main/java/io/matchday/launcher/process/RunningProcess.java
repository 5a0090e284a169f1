package io.matchday.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process by its number and its start, because numbers are given out again.
 *
 * @param pid its number
 * @param startedAt when it started, as the system tells it
 */
public record RunningProcess(long pid, Instant startedAt) {

    /** The start is derived from the time of boot, which the system corrects by fractions of a second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** The process that has this number now. */
    public static Optional<RunningProcess> of(long pid) {
        return ProcessHandle.of(pid)
                .filter(RunningProcess::lives)
                .map(handle ->
                        new RunningProcess(pid, handle.info().startInstant().orElse(Instant.EPOCH)));
    }

    /** Whether this very process still runs, not merely one with its number. */
    public boolean alive() {
        return handle().isPresent();
    }

    public Duration age(Instant now) {
        return Duration.between(startedAt, now);
    }

    Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(RunningProcess::lives).filter(this::sameStart);
    }

    private boolean sameStart(ProcessHandle handle) {
        Instant start = handle.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0;
    }

    private static boolean lives(ProcessHandle handle) {
        return handle.isAlive() && !zombie(handle.pid());
    }

    /** In a container without an init process the dead stay listed; only Linux says so, in this file. */
    private static boolean zombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }
}

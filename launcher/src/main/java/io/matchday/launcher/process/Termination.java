package io.matchday.launcher.process;

import java.time.Duration;

/** Ends a process: asks first, and stops asking when it does not hear. */
public final class Termination {

    private static final Duration AFTER_KILL = Duration.ofSeconds(5);
    private static final Duration ASK_EVERY = Duration.ofMillis(100);

    private Termination() {}

    /** How a process ended. */
    public enum Outcome {
        STOPPED,
        KILLED,
        ALREADY_GONE
    }

    /** Asks it to end, and kills it when it has not ended in the given time. */
    public static Outcome of(RunningProcess process, Duration grace) {
        if (process.handle().isEmpty()) {
            return Outcome.ALREADY_GONE;
        }
        process.handle().ifPresent(ProcessHandle::destroy);
        if (gone(process, grace)) {
            return Outcome.STOPPED;
        }
        process.handle().ifPresent(ProcessHandle::destroyForcibly);
        gone(process, AFTER_KILL);
        return Outcome.KILLED;
    }

    private static boolean gone(RunningProcess process, Duration within) {
        return Waiting.until(() -> !process.alive(), within, ASK_EVERY);
    }
}

package io.matchday.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Processor time of a running process and all that it has started, the ended ones included. Only Linux tells it, in
 * {@code /proc}.
 */
public final class ProcessCpu {

    private static final Path PROC = Path.of("/proc");
    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;
    private static final double USUAL_TICKS = 100;

    private final long pid;
    private final double ticksPerSecond;

    /** The process with this number. */
    public ProcessCpu(long pid) {
        this.pid = pid;
        this.ticksPerSecond = ticksPerSecond();
    }

    /** Whether this system tells processor times of other processes. */
    public static boolean isTold() {
        return Files.isReadable(PROC.resolve("self/stat"));
    }

    /** Seconds since it was started, over all processors. */
    public double seconds() throws IOException {
        ProcessHandle process =
                ProcessHandle.of(pid).orElseThrow(() -> new IOException("Process " + pid + " has ended"));
        long ticks = ticks(pid);
        try (Stream<ProcessHandle> children = process.descendants()) {
            ticks += children.mapToLong(child -> ticks(child.pid())).sum();
        }
        return ticks / ticksPerSecond;
    }

    /** User and system time, its own and that of children it has waited for; what is gone has none. */
    private static long ticks(long process) {
        try {
            String stat = Files.readString(PROC.resolve(process + "/stat"));
            // The name before the last parenthesis may hold anything.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int field = FIRST_TIME; field < FIRST_TIME + TIMES; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double ticksPerSecond() {
        try {
            Process told = new ProcessBuilder("getconf", "CLK_TCK").start();
            return Double.parseDouble(
                    new String(told.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException | NumberFormatException untold) {
            return USUAL_TICKS;
        }
    }
}

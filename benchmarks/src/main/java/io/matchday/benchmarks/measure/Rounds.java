package io.matchday.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Measures work in the thread that calls: first until it is compiled, then round by round. */
public final class Rounds {

    private static final int LEAST_WARM_UPS = 3;
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final int ROUNDS = 7;
    private static final double NANOS = 1e9;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Warms up and measures. */
    public Figure measure(String name, Work work) throws IOException {
        warmUp(work);
        List<Double> speeds = new ArrayList<>();
        long lines = 0;
        long allocated = allocated();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = threads.getCurrentThreadCpuTime();
            long done = work.run();
            speeds.add(speed(done, begun));
            lines += done;
        }
        double perLine = (double) (allocated() - allocated) / lines;
        return new Figure(name, median(speeds), perLine, heap(), ROUNDS);
    }

    /** Lines per CPU-second in one more round of work that has warmed up before. */
    public double again(Work work) throws IOException {
        long begun = threads.getCurrentThreadCpuTime();
        long done = work.run();
        return speed(done, begun);
    }

    /** The middle one of some figures. */
    public static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void warmUp(Work work) throws IOException {
        long begun = System.nanoTime();
        for (int round = 0; round < LEAST_WARM_UPS || System.nanoTime() - begun < WARM_UP_NANOS; round++) {
            if (work.run() == 0) {
                throw new IllegalStateException("Nothing to measure");
            }
        }
    }

    private double speed(long lines, long begun) {
        return lines * NANOS / (threads.getCurrentThreadCpuTime() - begun);
    }

    private long allocated() {
        return threads.getCurrentThreadAllocatedBytes();
    }

    /** What lives: only a collection tells that. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

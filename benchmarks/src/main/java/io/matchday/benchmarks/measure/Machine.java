package io.matchday.benchmarks.measure;

/** On what was measured, in words that name no machine. */
public final class Machine {

    private Machine() {}

    /** System, processors and JVM. */
    public static String told() {
        return "%s %s, %d processors, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"));
    }
}

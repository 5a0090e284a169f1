package io.matchday.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What another JVM of this machine holds once its garbage is collected, as {@code jcmd} tells.
 *
 * @param bytes of all objects that are alive
 * @param numberBytes of those that are arrays of numbers, which is what counts are kept in
 * @param threads that live
 * @param classes that are loaded
 */
public record LiveHeap(long bytes, long numberBytes, long threads, long classes) {

    private static final Pattern ALL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    private static final Pattern LONGS = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +\\[J ");
    private static final Pattern INTS = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +\\[I ");
    private static final Pattern THREADS = Pattern.compile("(?m)^java\\.threads\\.live=(\\d+)");
    private static final Pattern LOADED = Pattern.compile("(?m)^java\\.cls\\.loadedClasses=(\\d+)");
    private static final Pattern UNLOADED = Pattern.compile("(?m)^java\\.cls\\.unloadedClasses=(\\d+)");

    /** Of the process with this number, which collects all its garbage first. */
    public static LiveHeap of(long pid) throws IOException {
        return read(jcmd(pid, "GC.class_histogram"), jcmd(pid, "PerfCounter.print"));
    }

    static LiveHeap read(String histogram, String counters) throws IOException {
        return new LiveHeap(
                number(ALL, histogram),
                number(LONGS, histogram) + number(INTS, histogram),
                number(THREADS, counters),
                number(LOADED, counters) - number(UNLOADED, counters));
    }

    private static long number(Pattern pattern, String text) throws IOException {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("jcmd told no " + pattern + " but "
                    + text.lines().findFirst().orElse("nothing"));
        }
        return Long.parseLong(found.group(1));
    }

    private static String jcmd(long pid, String command) throws IOException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(program.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

package io.matchday.benchmarks.log;

import io.matchday.launcher.feed.Packed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A log in bodies as they go over the wire.
 *
 * @param bodies each compressed
 * @param lines of all together
 * @param plainBytes of all together before they were compressed
 */
public record PackedLog(List<Packed> bodies, long lines, long plainBytes) {

    public PackedLog {
        bodies = List.copyOf(bodies);
    }

    /** Makes the log and compresses body after body, so that it is never in memory as it was. */
    public static PackedLog of(LogOptions options, Dialect dialect, int bodyBytes) throws IOException {
        List<Packed> bodies = new ArrayList<>();
        long[] sums = new long[2];
        new LogGenerator(options).cut(dialect, bodyBytes, body -> {
            bodies.add(Packed.gzip(body.bytes()));
            sums[0] += body.lines();
            sums[1] += body.bytes().length;
        });
        return new PackedLog(bodies, sums[0], sums[1]);
    }

    /** Of all together as they go over the wire. */
    public long wireBytes() {
        return bodies.stream().mapToLong(Packed::size).sum();
    }
}

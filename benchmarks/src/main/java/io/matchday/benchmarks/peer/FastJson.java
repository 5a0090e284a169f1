package io.matchday.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import io.matchday.benchmarks.log.LogFiles;
import io.matchday.benchmarks.measure.Case;
import io.matchday.benchmarks.measure.Rounds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.OptionalDouble;

/** fastjson2 reading the same fields into an object per line, in this process; unlike the engine it counts nothing. */
public final class FastJson implements Peer {

    /** The fields that the engine reads. */
    public static final class Line {
        public String t;
        public String host;
        public int status;
        public long bytes;
        public String uri;
        public String node;
        public String isp;
        public String region;
        public String cache;
        public double took;
    }

    private final byte[] buffer = new byte[128 * 1024];

    @Override
    public String name() {
        return "fastjson2 2.0.57, the same fields";
    }

    @Override
    public Case comparable() {
        return Case.NDJSON_READ;
    }

    @Override
    public OptionalDouble linesPerCpuSecond(LogFiles files, long lines) throws IOException {
        return OptionalDouble.of(new Rounds()
                .measure(name(), () -> {
                    try (InputStream in = Files.newInputStream(files.ndjson())) {
                        return read(in);
                    }
                })
                .linesPerCpuSecond());
    }

    private long read(InputStream in) throws IOException {
        long lines = 0;
        int held = 0;
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer, held, buffer.length - held)) {
            int end = held + got;
            int from = 0;
            for (int at = held; at < end; at++) {
                if (buffer[at] == '\n') {
                    Line line = JSON.parseObject(buffer, from, at - from, Line.class);
                    lines += line.status > 0 ? 1 : 0;
                    from = at + 1;
                }
            }
            System.arraycopy(buffer, from, buffer, 0, end - from);
            held = end - from;
        }
        return lines;
    }
}

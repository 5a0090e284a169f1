package io.matchday.benchmarks.parse;

import io.matchday.benchmarks.log.Dialect;
import io.matchday.benchmarks.log.LogFiles;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.log.PackedLog;
import io.matchday.benchmarks.measure.Case;
import io.matchday.benchmarks.measure.Figure;
import io.matchday.benchmarks.measure.Rounds;
import io.matchday.benchmarks.measure.Work;
import io.matchday.launcher.feed.Packed;
import io.matchday.monitor.ingest.Gunzip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures the monitor's engine in this thread. */
public final class Engine {

    /** Bytes of a body; what is sent in one piece is counted in one piece. */
    public static final int BODY = 4 * 1024 * 1024;

    private final LogOptions options;
    private final Instant now;
    private final Rounds rounds = new Rounds();
    private final Map<Case, Work> works = new EnumMap<>(Case.class);

    /**
     * Measures with one log.
     *
     * @param options the log
     * @param now the wall clock, later than all of its lines
     */
    public Engine(LogOptions options, Instant now) {
        this.options = options;
        this.now = now;
    }

    /** One more round of a case that has been measured with files. */
    double again(Case wanted) throws IOException {
        return rounds.again(works.get(wanted));
    }

    /** Inflating, parsing and summing up bodies, and writing that down: what lines cost one thread at least. */
    public Figure gzipText() throws IOException {
        List<Packed> bodies = PackedLog.of(options, Dialect.TEXT, BODY).bodies();
        EngineWork engine = new EngineWork(Dialect.TEXT.format(), now);
        try (Gunzip gunzip = new Gunzip()) {
            return rounds.measure(Case.GZIP_TEXT.text(), () -> {
                long lines = 0;
                for (Packed body : bodies) {
                    lines += engine.keep(gunzip.begin(body.bytes(), body.size()));
                }
                return lines;
            });
        }
    }

    /** All cases, those with files on the given ones. */
    List<Figure> all(LogFiles files) throws IOException {
        NewlineScan scan = new NewlineScan();
        works.put(Case.NEWLINES, onFile(files.text(), scan::count));
        EngineWork text = new EngineWork(Dialect.TEXT.format(), now);
        EngineWork json = new EngineWork(Dialect.NDJSON.format(), now);
        works.put(Case.TEXT, onFile(files.text(), inBodies(text::count)));
        works.put(Case.NDJSON_READ, onFile(files.ndjson(), inBodies(json::parse)));
        works.put(Case.NDJSON, onFile(files.ndjson(), inBodies(json::count)));
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<Case, Work> one : works.entrySet()) {
            figures.add(rounds.measure(one.getKey().text(), one.getValue()));
        }
        figures.add(gzipText());
        return figures;
    }

    private static Counter inBodies(Counter body) {
        Bodies bodies = new Bodies(BODY);
        return in -> {
            long lines = 0;
            bodies.begin(in);
            while (bodies.next()) {
                lines += body.count(bodies.body());
            }
            return lines;
        };
    }

    /** The file is read in each round, as other programs read it. */
    private static Work onFile(Path file, Counter counter) {
        return () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return counter.count(in);
            }
        };
    }

    /** Counts lines of a stream. */
    @FunctionalInterface
    private interface Counter {
        long count(InputStream in) throws IOException;
    }
}

package io.matchday.benchmarks.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the log of a match day. */
public final class LogGenerator {

    private static final int FLUSH_AT = 256 * 1024;

    private final LogOptions options;

    public LogGenerator(LogOptions options) {
        this.options = options;
    }

    /** The names of so many domains, as they stand in every log with that many. */
    public static List<String> domains(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Site.numbered(number).domain())
                .toList();
    }

    /** Writes the log to a file. */
    public void write(Dialect dialect, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            cut(dialect, FLUSH_AT, body -> out.write(body.bytes()));
        }
    }

    /** Hands out the log in bodies of at most this many bytes, or of one line if that is longer. */
    public void cut(Dialect dialect, int bytes, BodyTaker taker) throws IOException {
        Traffic traffic = new Traffic(options);
        Lines lines = new Lines();
        StringBuilder body = new StringBuilder(bytes + 4096);
        int inBody = 0;
        for (long line = 0; line < options.lines(); line++) {
            int before = body.length();
            dialect.write(lines, traffic.next(), body);
            if (body.length() > bytes && inBody > 0) {
                taker.take(new LogBody(body.substring(0, before).getBytes(ISO_8859_1), inBody));
                body.delete(0, before);
                inBody = 0;
            }
            inBody++;
        }
        if (inBody > 0) {
            taker.take(new LogBody(body.toString().getBytes(ISO_8859_1), inBody));
        }
    }

    /** Takes one body after another. */
    @FunctionalInterface
    public interface BodyTaker {
        void take(LogBody body) throws IOException;
    }
}

package io.matchday.monitor.ingest;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Undoes a body's Content-Encoding, up to a bound: a few kilobytes can unfold to gigabytes. */
final class Decode {

    private static final int BUFFER = 64 * 1024;

    private Decode() {}

    /** The body as its sender wrote it. Reading beyond {@code most} bytes fails as too large. */
    static InputStream open(Optional<String> encoding, byte[] body, long most) throws IOException {
        InputStream raw = new ByteArrayInputStream(body);
        String name = encoding.orElse("identity").trim().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "identity", "" -> new Bounded(raw, most);
            case "gzip", "x-gzip" -> new Bounded(body.length == 0 ? raw : new GZIPInputStream(raw, BUFFER), most);
            default -> throw new ProblemException(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding: gzip or none is expected");
        };
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new ProblemException(CommonProblem.BODY_TOO_LARGE, "Decompressed, the body is too large");
            }
        }
    }
}

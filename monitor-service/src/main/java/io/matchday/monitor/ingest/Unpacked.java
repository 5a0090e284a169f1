package io.matchday.monitor.ingest;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;
import io.airlift.compress.zstd.ZstdInputStream;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A body as its sender wrote it: decompressed up to a bound, since a few kilobytes can unfold to gigabytes, and digested on
 * the way. Used again for body after body.
 *
 * <p>The digest is XXH3 with 128 bits. It tells one body of a source from another; a sender who wants two of its own bodies
 * to look the same can only harm its own counts, so nothing is gained by a cryptographic one, which costs many times more.
 */
final class Unpacked extends InputStream {

    private final long most;
    private final Gunzip gunzip = new Gunzip();
    private final Inflater zlib = new Inflater();
    private final Inflater raw = new Inflater(true);
    private final HashStream128 hash = Hashing.xxh3_128().hashStream();
    private final byte[] single = new byte[1];
    private InputStream plain = InputStream.nullInputStream();
    private long left;

    /**
     * Begins with no body.
     *
     * @param most bytes a body may have when decompressed; reading beyond fails as too large
     */
    Unpacked(long most) {
        this.most = most;
    }

    /** Begins a body. */
    Unpacked begin(ContentCoding coding, byte[] body, int length) throws IOException {
        hash.reset();
        left = most;
        plain = length == 0
                ? InputStream.nullInputStream()
                : switch (coding) {
                    case IDENTITY -> new ByteArrayInputStream(body, 0, length);
                    case GZIP -> gunzip.begin(body, length);
                    case DEFLATE -> inflate(body, length);
                    case ZSTD -> new ZstdInputStream(new ByteArrayInputStream(body, 0, length));
                };
        return this;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = readPlain(into, offset, length);
        if (got > 0) {
            left -= got;
            if (left < 0) {
                throw new ProblemException(CommonProblem.BODY_TOO_LARGE, "Decompressed, the body is too large");
            }
            hash.putBytes(into, offset, got);
        }
        return got;
    }

    private int readPlain(byte[] into, int offset, int length) throws IOException {
        try {
            return plain.read(into, offset, length);
        } catch (RuntimeException broken) {
            // The zstd decoder tells of damage in many ways.
            throw new IOException("Broken", broken);
        }
    }

    /** A digest of what has been read. */
    byte[] digest() {
        return hash.get().toByteArray();
    }

    /** HTTP means the zlib form by deflate; some senders leave its two bytes away. */
    private InputStream inflate(byte[] body, int length) {
        boolean headed = length > 1 && (body[0] & 0x0F) == 8 && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
        Inflater inflater = headed ? zlib : raw;
        inflater.reset();
        return new InflaterInputStream(new ByteArrayInputStream(body, 0, length), inflater);
    }
}

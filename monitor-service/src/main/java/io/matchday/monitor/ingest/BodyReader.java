package io.matchday.monitor.ingest;

import io.matchday.monitor.delivery.Delivery;
import io.matchday.monitor.delta.BatchBuilder;
import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Digest;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.Records;
import io.matchday.platform.problem.ProblemException;
import java.io.IOException;
import java.time.Instant;

/** Reads bodies one after another, with the same buffers. Not for use by several threads at one time. */
final class BodyReader {

    /** Bytes of a delta that is used again. */
    private static final long LARGEST_KEPT = 4L << 20;

    private final Unpacked unpacked;
    private final Records records = new Records();
    private Delta delta;

    BodyReader(long mostDecompressed, Vocabulary words) {
        this.unpacked = new Unpacked(mostDecompressed);
        this.delta = new Delta(words);
    }

    /** A delta to count the next body into, emptied of the one before. */
    Delta emptied(Vocabulary words) {
        delta.begin(words);
        return delta;
    }

    /** Gives memory back that a huge body has taken. */
    void rest() {
        if (delta.footprint() > LARGEST_KEPT) {
            delta = new Delta(delta.vocabulary());
        }
    }

    /** Reads a body to its end and counts its lines; a digest of what it holds. */
    Digest read(Body body, LogFormat format, Delivery delivery, BatchBuilder into, Instant received) {
        try {
            unpacked.begin(body.coding(), body.bytes(), body.length());
            records.read(delivery.unwrap(unpacked), format.framing(), format.parser(received.toEpochMilli()), into);
        } catch (IOException broken) {
            throw new ProblemException(
                    IngestProblem.MALFORMED_BODY, "It is broken, cut short, or not packed as its headers say");
        }
        return Digest.of(unpacked.digest());
    }

    /**
     * A body as it came.
     *
     * @param coding how it is compressed
     * @param bytes holds it from the beginning
     * @param length bytes of it
     */
    record Body(ContentCoding coding, byte[] bytes, int length) {}
}

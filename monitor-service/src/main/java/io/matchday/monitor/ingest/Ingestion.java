package io.matchday.monitor.ingest;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delta.BatchBuilder;
import io.matchday.monitor.delta.Digest;
import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.format.Lines;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.store.Ledger;
import io.matchday.monitor.store.Receipt;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The way of one body: decode, parse, count, make durable. */
@ApplicationScoped
class Ingestion {

    private final Ledger ledger;
    private final long largest;
    private final InstantSource clock;

    Ingestion(Ledger ledger, MonitorConfig config, InstantSource clock) {
        this.ledger = ledger;
        this.largest = config.ingest().largestDecompressed().asLongValue();
        this.clock = clock;
    }

    /** Blocks while reading the body; the receipt comes when its counts are durable. */
    CompletableFuture<Receipt> take(String source, LogFormat format, Optional<String> encoding, byte[] body) {
        return ledger.submit(read(source, format, encoding, body));
    }

    private IngestBatch read(String source, LogFormat format, Optional<String> encoding, byte[] body) {
        BatchBuilder builder = new BatchBuilder(clock.instant());
        MessageDigest sha256 = sha256();
        try (DigestInputStream lines = new DigestInputStream(Decode.open(encoding, body, largest), sha256)) {
            Lines.read(lines, format, builder);
        } catch (IOException broken) {
            throw new ProblemException(IngestProblem.MALFORMED_BODY, "The gzip stream is broken or cut short");
        }
        return builder.build(source, Digest.of(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}

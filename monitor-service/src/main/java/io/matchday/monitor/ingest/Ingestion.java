package io.matchday.monitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.dynatrace.hash4j.hashing.Hashing;
import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delivery.Head;
import io.matchday.monitor.delta.BatchBuilder;
import io.matchday.monitor.delta.Digest;
import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.delta.Vocabularies;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.place.PlaceFinder;
import io.matchday.monitor.source.OpenSource;
import io.matchday.monitor.source.SourceGate;
import io.matchday.monitor.store.Ledger;
import io.matchday.monitor.store.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The way of one body: decode, parse, count, make durable. */
@ApplicationScoped
class Ingestion {

    private final Ledger ledger;
    private final Vocabularies vocabularies;
    private final PlaceFinder places;
    private final long mostDecompressed;
    private final InstantSource clock;
    /** As many as there are threads that read; the one used last comes first, since it lies nearest to the processor. */
    private final ConcurrentLinkedDeque<BodyReader> readers = new ConcurrentLinkedDeque<>();

    Ingestion(Ledger ledger, Vocabularies vocabularies, PlaceFinder places, MonitorConfig config, InstantSource clock) {
        this.ledger = ledger;
        this.vocabularies = vocabularies;
        this.places = places;
        this.mostDecompressed = config.ingest().largestDecompressed().asLongValue();
        this.clock = clock;
    }

    /** Blocks while reading the body; the receipt comes when its counts are durable. */
    CompletableFuture<Receipt> take(OpenSource source, Head head, BodyReader.Body body) {
        Instant now = clock.instant();
        if (!source.delivery().vouches(body.bytes(), body.length(), source.trust(), now)) {
            throw SourceGate.notTheSource(source.key());
        }
        return ledger.submit(read(source, head, body, now));
    }

    private IngestBatch read(OpenSource source, Head head, BodyReader.Body body, Instant now) {
        Vocabulary words = vocabularies.current();
        BodyReader free = readers.pollFirst();
        BodyReader reader = free == null ? new BodyReader(mostDecompressed, words) : free;
        try {
            BatchBuilder builder = new BatchBuilder(
                    now, reader.emptied(words), ledger.lateness(source.allowedLateness()), places.forNow());
            Digest content = reader.read(body, source.format(), source.delivery(), builder, now);
            return builder.build(source.key(), identity(source, head, body, content));
        } finally {
            reader.rest();
            readers.addFirst(reader);
        }
    }

    /** By what a second delivery is known: the vendor's id of it, or else what it holds. */
    private static Digest identity(OpenSource source, Head head, BodyReader.Body body, Digest content) {
        if (!source.delivery().triesAgain()) {
            return digest(UUID.randomUUID().toString());
        }
        return source.delivery()
                .id(head, body.bytes(), body.length())
                .map(id -> digest("id " + id))
                .orElse(content);
    }

    private static Digest digest(String text) {
        return Digest.of(
                Hashing.xxh3_128().hashBytesTo128Bits(text.getBytes(UTF_8)).toByteArray());
    }
}

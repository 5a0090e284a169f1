package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import io.matchday.capacity.pool.Figure;
import io.matchday.capacity.pool.FigureBook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;

/** Reads figures and writes them into the book of pools, each by itself: one that fails keeps none of the others back. */
@Singleton
class Reader {
    private static final Logger LOG = Logger.getLogger(Reader.class);

    private final Adapters adapters;
    private final FigureBook book;
    private final ReadingMeters meters;
    private final ProvidersConfig config;
    private final InstantSource clock;

    Reader(Adapters adapters, FigureBook book, ReadingMeters meters, ProvidersConfig config, InstantSource clock) {
        this.adapters = adapters;
        this.book = book;
        this.meters = meters;
        this.config = config;
        this.clock = clock;
    }

    /** A reading that has its time. */
    ReadingRun begin() {
        return new ReadingRun(clock.instant().plus(config.readingTime()), clock);
    }

    /** All figures of a provider. */
    ReadingResults read(Reading reading) {
        ReadingRun run = begin();
        List<ReadingResult> results = reading.bindings().all().stream()
                .flatMap(binding -> binding.readings().stream()
                        .map(spec -> read(reading.providerKey(), reading.connection(), binding.pool(), spec, run)))
                .toList();
        return new ReadingResults(results);
    }

    /** One figure. */
    ReadingResult read(String provider, Connection connection, String pool, ReadingSpec spec, ReadingRun run) {
        try {
            Observation seen =
                    adapters.of(connection.kind()).read(connection, spec.from().source(), run);
            long amount = spec.conversion().toPool(seen.amount(), spec.figure());
            record(pool, new Figure(spec.figure(), amount, provider, seen.at()));
            meters.read(provider);
            Instant now = clock.instant();
            return new ReadingResult(pool, spec.figure(), amount, seen.at(), now, now, null);
        } catch (FaultException fault) {
            meters.fault(provider, fault.code());
            Instant now = clock.instant();
            return new ReadingResult(pool, spec.figure(), null, null, now, null, Fault.of(fault, now));
        }
    }

    private void record(String pool, Figure figure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> book.record(pool, figure, figure.source()));
        } catch (RuntimeException refused) {
            LOG.warnf(refused, "A figure of pool %s from %s could not be kept", pool, figure.source());
            throw FaultException.open(
                    FaultCode.NOT_BOUND, "The figure was read, but pool '" + pool + "' does not take it");
        }
    }
}

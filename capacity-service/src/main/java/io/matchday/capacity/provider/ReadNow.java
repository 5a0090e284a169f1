package io.matchday.capacity.provider;

import io.matchday.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Reads a provider because somebody asks, not because it is due. */
@Singleton
class ReadNow {
    private final Providers providers;
    private final ReadingBook book;
    private final Reader reader;
    private final ProviderViews views;
    private final InstantSource clock;

    ReadNow(Providers providers, ReadingBook book, Reader reader, ProviderViews views, InstantSource clock) {
        this.providers = providers;
        this.book = book;
        this.reader = reader;
        this.views = views;
        this.clock = clock;
    }

    ReadingsNow read(String key) {
        QuarkusTransaction.requiringNew().run(() -> providers.existing(key));
        Reading reading = book.take(key, true, clock.instant()).orElseThrow(ReadNow::underway);
        ReadingResults results = reader.read(reading);
        return ReadingsNow.of(
                views.views(book.keep(reading, results, clock.instant()).orElse(results)));
    }

    private static ProblemException underway() {
        return new ProblemException(
                ProviderProblem.READING_UNDERWAY, "It is being read at this moment; look at the provider again soon");
    }
}

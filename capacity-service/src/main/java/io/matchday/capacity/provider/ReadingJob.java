package io.matchday.capacity.provider;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Reads providers when they are due. */
@ApplicationScoped
class ReadingJob {
    private final ReadingBook book;
    private final Reader reader;
    private final Crew crew;
    private final InstantSource clock;

    ReadingJob(ReadingBook book, Reader reader, Crew crew, InstantSource clock) {
        this.book = book;
        this.reader = reader;
        this.crew = crew;
        this.clock = clock;
    }

    @Scheduled(
            identity = "provider-readings",
            every = "{matchday.capacity.providers.readings-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        crew.each("Provider", book.due(clock.instant()), this::read);
    }

    private void read(String provider) {
        book.take(provider, false, clock.instant())
                .ifPresent(reading -> book.keep(reading, reader.read(reading), clock.instant()));
    }
}

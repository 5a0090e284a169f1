package io.matchday.capacity.provider;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Attends to orders when they are due. */
@ApplicationScoped
class OrderJob {
    private final OrderBook book;
    private final OrderRunner runner;
    private final Crew crew;

    OrderJob(OrderBook book, OrderRunner runner, Crew crew) {
        this.book = book;
        this.runner = runner;
        this.crew = crew;
    }

    @Scheduled(
            identity = "provider-orders",
            every = "{matchday.capacity.providers.orders-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        crew.each("Order", book.due(), runner::run);
    }
}

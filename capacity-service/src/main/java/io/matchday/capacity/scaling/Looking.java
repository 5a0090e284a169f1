package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.FigureKind;
import io.matchday.capacity.provider.FreshReadings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has the pool of a request read anew, so that nobody waits for the next reading to see whether a grant is there. */
@ApplicationScoped
class Looking {
    private final ScaleRequests requests;
    private final FreshReadings readings;

    Looking(ScaleRequests requests, FreshReadings readings) {
        this.requests = requests;
        this.readings = readings;
    }

    /**
     * Reads total and quota where a provider tells them. Asked outside of any transaction, as it may take a while.
     */
    Sight at(String eventKey, long id) {
        String pool = QuarkusTransaction.requiringNew()
                .call(() -> requests.existing(eventKey, id).wish().pool());
        List<String> unread = Stream.of(FigureKind.TOTAL, FigureKind.QUOTA)
                .flatMap(kind -> readings.look(pool, kind).stream())
                .flatMap(seen ->
                        seen.fault().map(fault -> seen.provider() + " could not be read: " + fault.code()).stream())
                .distinct()
                .toList();
        return new Sight(Optional.empty(), unread);
    }
}
